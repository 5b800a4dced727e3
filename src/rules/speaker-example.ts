/** What an example differs in from a speaker in order; texts are YAML. */
interface SpeakerChanges {
  readonly name?: string;
  readonly namespace?: string;
  readonly image?: string;
  readonly labels?: string;
  /** Keys of the pod spec beside the containers. */
  readonly pod?: string;
  /** Keys of the container beside name and image. */
  readonly container?: string;
  readonly args?: string;
  readonly env?: string;
  readonly security?: string;
}

const ENV =
  '[{ name: NODE_NAME, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }, { name: OPENELB_NAMESPACE, valueFrom: { fieldRef: { fieldPath: metadata.namespace } } }]';

/** The manifest of a speaker DaemonSet that is in order but for the changes; for the examples of rules. */
export function speakerYaml(changes: SpeakerChanges = {}): string {
  const { name = 'openelb-speaker', namespace = 'openelb-system', pod = 'hostNetwork: true' } = changes;
  const { image = 'kubesphere/openelb-speaker:v0.6.0', labels = '{ app: openelb, component: speaker }' } = changes;
  const { args = '["--enable-layer2=true"]', env = ENV, container } = changes;
  const { security = '{ capabilities: { add: [NET_ADMIN, NET_RAW] } }' } = changes;
  return `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  template:
    metadata: { labels: ${labels} }
    spec:
${pod === '' ? '' : `      ${pod}\n`}      containers:
      - name: openelb-speaker
        image: ${image}
        args: ${args}
        env: ${env}
        securityContext: ${security}
${container === undefined ? '' : `        ${container}\n`}`;
}

/** A Service of policy Local whose only endpoint is on a tainted node, and a speaker; for the examples of rules. */
export function localServiceYaml(changes: SpeakerChanges = {}): string {
  return `
apiVersion: v1
kind: Node
metadata: { name: gpu-1 }
spec: { taints: [{ key: dedicated, value: gpu, effect: NoSchedule }] }
---
apiVersion: v1
kind: Node
metadata: { name: worker-1 }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
status: { used: { 192.168.0.91: shop/model } }
---
apiVersion: v1
kind: Endpoints
metadata: { name: model, namespace: shop }
subsets: [{ addresses: [{ ip: 10.0.0.5, nodeName: gpu-1 }], ports: [{ port: 80 }] }]
---
apiVersion: v1
kind: Service
metadata:
  name: model
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, externalTrafficPolicy: Local, ports: [{ port: 80 }] }
---${speakerYaml(changes)}`;
}
