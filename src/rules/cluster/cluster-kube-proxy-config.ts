import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { ClusterConfig } from '../../model/cluster-config.ts';
import { boundedDrafts } from '../bounded-drafts.ts';
import { dataPath, STRICT_ARP_REFERENCES } from '../strict-arp.ts';

const kubeProxy = (config: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: kube-proxy, namespace: kube-system }
data: { config.conf: "${config}" }
`;

export const rule: Rule<ClusterConfig> = {
  meta: {
    id: 'cluster-kube-proxy-config',
    title: 'The configuration of kube-proxy holds a strictARP that is not read',
    kind: 'object',
    subjects: ['ConfigMap'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'kube-proxy reads config.conf as YAML when it starts. Text that is no YAML, or a strictARP that is a string, ' +
      'ends it; a strictArp in other letters or in another place is passed over and strict ARP stays off. Articles ' +
      'edit the text with sed, which changes nothing where the line reads differently.',
    remedy: 'Write ipvs.strictARP as true or false, without quotes.',
    references: STRICT_ARP_REFERENCES,
    examples: {
      bad: [{ title: 'beside ipvs instead of in it', yaml: kubeProxy('{ mode: ipvs, strictARP: true, ipvs: {} }') }],
      good: [{ title: 'in its place', yaml: kubeProxy('{ mode: ipvs, ipvs: { strictARP: true } }') }],
    },
    since: '0.1.0',
  },
  check(config) {
    const faults = config.source === 'kube-proxy' ? (config.kubeProxy?.faults ?? []) : [];
    if (faults.length === 0) return NO_DRAFTS;
    const source = config.kubeProxy?.source ?? '';
    return boundedDrafts(faults, ({ path, text, why }) => {
      const where = path.startsWith(source) ? path.slice(source.length).replace(/^\./u, '') : path;
      return {
        fault: 'Invalid',
        path: dataPath(source),
        value: text,
        message: `${where === '' ? 'the text' : where} ${why.slice(0, 160)}`,
        remedy: where === '' ? 'correct the YAML' : 'write it as ipvs: { strictARP: true }',
        key: `${path} ${text}`,
      };
    });
  },
};
