import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import {
  ADDRESS_ANNOTATION,
  NODE_PROXY_ANNOTATION,
  OPT_IN_ANNOTATION,
  PROTOCOL_ANNOTATION,
} from '../../openelb/vocabulary.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-key-in-labels',
    title: 'Annotation of OpenELB written as a label',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'What a user tells OpenELB stands in annotations. The same keys under metadata.labels are stored and read by nobody; ' +
      'the one label that OpenELB reads, eip.openelb.kubesphere.io/v1alpha2, it writes itself.',
    remedy: 'Move the key from metadata.labels to metadata.annotations.',
    references: ['https://github.com/openelb/openelb/blob/master/pkg/validate/validate.go'],
    examples: {
      bad: [
        {
          title: 'the opt-in as a label',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'the opt-in as an annotation',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { app: web }, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ meta: { labels, annotations } }) {
    const misplaced = ANNOTATIONS.filter((key) => isMisplaced(labels, annotations, key));
    return misplaced.length === 0 ? NO_DRAFTS : misplaced.map((key) => draftOf(key, labels[key] ?? ''));
  },
};

const ANNOTATIONS = [OPT_IN_ANNOTATION, ADDRESS_ANNOTATION, NODE_PROXY_ANNOTATION, PROTOCOL_ANNOTATION];

type Texts = Readonly<Record<string, string>>;

/** The same key in both places is harmless: some label everything as they annotate it. */
function isMisplaced(labels: Texts, annotations: Texts, key: string): boolean {
  return mapValue(labels, key) !== undefined && mapValue(annotations, key) === undefined;
}

function draftOf(key: string, value: string): Draft {
  return {
    fault: 'Invalid',
    path: ['metadata', 'labels', key],
    value,
    message: 'OpenELB reads this key among the annotations, not among the labels',
    remedy: `write it under metadata.annotations`,
    key,
  };
}
