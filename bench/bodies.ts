import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { poolRange } from './large-world.ts';

const RECORDED = join(import.meta.dirname, '../test/recorded');

/** A body as the API server sends it (compact JSON, newline at the end), made from a recorded one. */
function recorded(file: string, edit: (request: Record<string, unknown>) => void): string {
  const review = JSON.parse(readFileSync(join(RECORDED, file), 'utf8'));
  edit(review.request);
  return `${JSON.stringify(review)}\n`;
}

type Editable = { metadata: Record<string, unknown>; spec: Record<string, unknown> };

/** Gives an object about `bytes` more of the kind that fills real ones: labels, managed fields, last-applied text. */
function pad(object: unknown, bytes: number): void {
  const { metadata } = object as Editable;
  const fields = Object.fromEntries(
    Array.from({ length: Math.ceil(bytes / 48) }, (_, index) => [`f:field-${index}`, { '.': {}, 'f:name': {} }]),
  );
  const entry = {
    manager: 'kube-controller-manager',
    operation: 'Update',
    apiVersion: 'v1',
    fieldsType: 'FieldsV1',
    fieldsV1: fields,
  };
  metadata['managedFields'] = [...((metadata['managedFields'] as object[]) ?? []), entry];
}

/** The request bodies of the benchmark: sizes of perf baselines, 2 KB, 7 KB and 22 KB. */
export function bodies(): ReadonlyMap<string, string> {
  const eip = (address: string) =>
    recorded('02-eip-apply-create.json', (request) => {
      const object = request['object'] as Editable;
      object.spec['address'] = address;
      object.metadata['name'] = 'bench-new';
      pad(object, 200);
    });
  return new Map([
    ['Eip 2 KB', eip('100.70.0.16-100.70.0.31')],
    // Shares addresses with the sixth pool, which every world has: a denial is compared with a denial.
    ['Eip 2 KB, denied', eip('100.64.0.180-100.64.0.189')],
    [
      'Service 7 KB',
      recorded('54-service-apply-update-annotation.json', (request) => {
        // Of a namespace that a pool is for, which it names: what is in order is what comes most.
        for (const object of [request['object'], request['oldObject']] as Editable[]) {
          object.metadata['namespace'] = 'team-5';
          const annotations = object.metadata['annotations'] as Record<string, string>;
          annotations['eip.openelb.kubesphere.io/v1alpha2'] = 'pool-5';
          if ('eip.openelb.kubesphere.io/v1alpha1' in annotations)
            annotations['eip.openelb.kubesphere.io/v1alpha1'] = poolRange(5).first;
          pad(object, 1100);
        }
      }),
    ],
    [
      'DaemonSet 22 KB',
      recorded('84-daemonset-rollout-restart.json', (request) => {
        pad(request['object'], 3600);
        pad(request['oldObject'], 3600);
      }),
    ],
  ]);
}
