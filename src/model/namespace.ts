import { type JsonObject, objectAt, stringAt } from './json.ts';
import { leanView } from './lean-view.ts';
import type { ObjectView, Origin } from './meta.ts';

/** A Namespace as rules see it. */
export interface Namespace extends ObjectView {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** True once it is being deleted: nothing can be created in it any more. */
  readonly terminating: boolean;
}

/** Builds the view of a raw Namespace; never throws, what cannot be read is left out. */
export function namespaceFrom(object: JsonObject, origin?: Origin): Namespace {
  const view = leanView(object, origin);
  return {
    ...view,
    name: view.ref.name,
    labels: view.meta.labels,
    terminating: view.meta.terminating || stringAt(objectAt(object, 'status'), 'phase') === 'Terminating',
  };
}

/** True for the view of a Namespace. */
export function isNamespace(view: ObjectView): view is Namespace {
  return view.ref.kind === 'Namespace' && 'labels' in view;
}
