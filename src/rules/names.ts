import { quote } from '../address/quote.ts';
import { displayName, type Ref } from '../model/meta.ts';

/** How many of a long list are counted exactly; where there are more, the answer says "more than". */
export const COUNTED = 1000;
/** How many of a list are written out. */
export const NAMED = 3;

/** The first items of a list that may be long and lazy, one more than {@link COUNTED} at most. */
export function counted<T>(items: Iterable<T>, limit = COUNTED + 1): T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length === limit) break;
    taken.push(item);
  }
  return taken;
}

/** `a`, `a and b`, `a, b and c`, `a, b, c and 4 more`: three texts at most, the rest as a number. */
export function listed(texts: readonly string[]): string {
  if (texts.length <= 1) return texts.join('');
  if (texts.length <= NAMED) return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
  const more = texts.length > COUNTED ? `more than ${COUNTED - NAMED}` : `${texts.length - NAMED}`;
  return `${texts.slice(0, NAMED).join(', ')} and ${more} more`;
}

/** Kind and name, `Service "shop/web"`. */
export function objectName(ref: Ref): string {
  return `${ref.kind} ${quote(displayName(ref))}`;
}

/** Kind and names of objects of one kind, `Eip "a"`, `Eips "a" (terminating) and "b"`; `detail` may add to each. */
export function objectNames<T extends { readonly ref: Ref }>(
  objects: readonly T[],
  detail?: (object: T) => string,
): string {
  const texts = objects.map((object) => {
    const more = detail?.(object) ?? '';
    return more === '' ? quote(displayName(object.ref)) : `${quote(displayName(object.ref))} (${more})`;
  });
  return `${objects[0]?.ref.kind ?? ''}${objects.length === 1 ? '' : 's'} ${listed(texts)}`;
}

/** Order of Refs that does not depend on where they were found: by kind, namespace and name. */
export function byRef(a: Ref, b: Ref): number {
  return byText(a.kind, b.kind) || byText(a.namespace ?? '', b.namespace ?? '') || byText(a.name, b.name);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
