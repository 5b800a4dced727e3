import type { RuleMeta } from '../engine/rule.ts';

const COMMON = {
  kind: 'object',
  subjects: ['any object'],
  overridable: false,
  needs: [],
  references: [
    'https://kubernetes.io/docs/reference/using-api/api-concepts/#validation-for-unrecognized-or-duplicate-fields',
  ],
  since: '0.1.0',
} as const;

/** Faults that only files can have: by the time the webhook sees an object, they have been decided in silence. */
export const MANIFEST_RULES: readonly RuleMeta[] = [
  {
    ...COMMON,
    id: 'yaml-duplicate-key',
    title: 'Mapping in a file has a key twice',
    severity: 'error',
    rationale:
      'YAML forbids it, and parsers disagree: kubectl keeps the last value, others the first or none. With its field ' +
      'validation (strict since Kubernetes 1.27) kubectl apply refuses the object; server-side tools take it in silence.',
    remedy: 'Keep one of the two.',
    examples: {
      bad: [
        {
          title: 'the address that counts is the second',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec:
  address: 192.168.0.91-192.168.0.100
  address: 192.168.0.191-192.168.0.200
  protocol: layer2
  interface: eth0
`,
        },
      ],
      good: [],
    },
  },
  {
    ...COMMON,
    id: 'manifest-object-twice',
    title: 'Two documents describe the same object',
    severity: 'warning',
    rationale:
      'Applied together, the one that comes last wins, and which one that is depends on names of files and on the tool. ' +
      'Where the two belong to different clusters, judge each cluster by itself.',
    remedy: 'Keep one of the two, or run check for each cluster.',
    examples: {
      bad: [
        {
          title: 'the same name in two documents',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.110, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [],
    },
  },
];
