import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { ClusterConfig } from '../../model/cluster-config.ts';
import type { KubeProxyPod } from '../../model/kube-proxy-pod.ts';
import { byRef, counted, NAMED, objectNames } from '../names.ts';
import { dataPath, STRICT_ARP_REFERENCES } from '../strict-arp.ts';

const CONFIG = `---
apiVersion: v1
kind: ConfigMap
metadata: { name: kube-proxy, namespace: kube-system, creationTimestamp: "2026-02-01T00:00:00Z" }
data: { config.conf: "{ mode: ipvs, ipvs: { strictARP: true } }" }
`;
const POD = (startTime: string) => `
apiVersion: v1
kind: Pod
metadata: { name: kube-proxy-x7k2p, namespace: kube-system, labels: { k8s-app: kube-proxy } }
status: { startTime: "${startTime}" }
`;

export const rule: Rule<ClusterConfig> = {
  meta: {
    id: 'cluster-kube-proxy-restart',
    title: 'Pods of kube-proxy are older than its configuration',
    kind: 'relation',
    subjects: ['ConfigMap'],
    severity: 'info',
    overridable: true,
    needs: [],
    rationale:
      'kube-proxy reads its configuration once. A ConfigMap that says strictARP: true is no proof while pods run that' +
      ' started before it was changed. Shown by audit and doctor only: what the change was about cannot be seen.',
    remedy: 'Restart kube-proxy: kubectl rollout restart daemonset -n kube-system kube-proxy.',
    references: STRICT_ARP_REFERENCES,
    examples: {
      bad: [{ title: 'a pod from before the change', yaml: POD('2026-01-01T00:00:00Z') + CONFIG }],
      good: [{ title: 'a pod from after the change', yaml: POD('2026-03-01T00:00:00Z') + CONFIG }],
    },
    since: '0.1.0',
  },
  check(config, { world }) {
    const { changedAt, kubeProxy, source } = config;
    if (source !== 'kube-proxy' || kubeProxy === undefined || changedAt === undefined) return NO_DRAFTS;
    const older = counted(startedBefore(world.surroundings.kubeProxyPods(), changedAt)).sort((a, b) =>
      byRef(a.ref, b.ref),
    );
    if (older.length === 0) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: dataPath(kubeProxy.source),
        message: `changed at ${changedAt}, after ${objectNames(older)} started`,
        remedy: 'kubectl rollout restart daemonset -n kube-system kube-proxy',
        related: older.slice(0, NAMED).map(({ ref }) => ref),
      },
    ];
  },
};

function* startedBefore(pods: Iterable<KubeProxyPod>, moment: string): Generator<KubeProxyPod> {
  for (const pod of pods) if (pod.startTime < moment) yield pod;
}
