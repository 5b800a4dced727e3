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
