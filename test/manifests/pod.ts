import { one, type Rendered } from './render.ts';

/** A pod as far as tests look. */
export interface PodSpec {
  readonly [field: string]: unknown;
  readonly containers: readonly {
    readonly image: string;
    readonly args: readonly string[];
    readonly volumeMounts: readonly {
      readonly name: string;
      readonly mountPath: string;
      readonly readOnly?: boolean;
    }[];
    readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
    readonly [field: string]: unknown;
  }[];
  readonly volumes: readonly { readonly name: string; readonly [source: string]: unknown }[];
}

/** The template that the Deployment makes its pods from. */
export function podTemplate(objects: readonly Rendered[]): { readonly metadata: object; readonly spec: PodSpec } {
  const { spec } = one(objects, 'Deployment') as unknown as {
    spec: { template: { metadata: object; spec: PodSpec } };
  };
  return spec.template;
}

/** Its only container. */
export function guardContainer(objects: readonly Rendered[]): PodSpec['containers'][number] {
  const [container, ...others] = podTemplate(objects).spec.containers;
  if (container === undefined || others.length > 0) throw new Error('not one container');
  return container;
}
