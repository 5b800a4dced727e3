/** One CEL expression of a webhook entry; all of an entry must hold for a request to be sent. */
export interface MatchCondition {
  readonly name: string;
  readonly expression: string;
}

// An expression that errs refuses the request without naming us (failurePolicy Fail), or silently switches the entry off
// (Ignore). So nothing optional is read without `has`, and `object` and `oldObject` may be null.

/** Others depend on these writes to bring an object to its end. */
const NOT_TERMINATING: MatchCondition = {
  name: 'not-terminating',
  expression: '![object, oldObject].exists(o, o != null && has(o.metadata.deletionTimestamp))',
};

/** True for an annotation that people write; apply keeps its own copy of the object in the other. */
const WRITTEN = "k != 'kubectl.kubernetes.io/last-applied-configuration'";

/**
 * What OpenELB's own bookkeeping changes (finalizers, managed fields) is not asked about. A write through v1alpha1 is
 * always sent: both objects arrive without the fields that v1alpha1 does not know, so nothing seems to change while the
 * stored Eip loses them.
 */
const EIP_CHANGED: MatchCondition = {
  name: 'changed',
  expression: [
    'object == null || oldObject == null',
    "request.requestResource.version == 'v1alpha1'",
    'has(object.spec) != has(oldObject.spec)',
    '(has(object.spec) && object.spec != oldObject.spec)',
    '[[object, oldObject], [oldObject, object]].exists(p, has(p[0].metadata.annotations) && p[0].metadata.annotations.exists(k, ' +
      `${WRITTEN} && (!has(p[1].metadata.annotations) || !(k in p[1].metadata.annotations) || ` +
      'p[0].metadata.annotations[k] != p[1].metadata.annotations[k])))',
  ].join('\n|| '),
};

/** True for a key of OpenELB, of its ancestor porter, or of the articles: the prefixes that rules for Services read. */
const OPENELB_KEY = ['openelb', 'porter.kubesphere.io', 'lb.kubesphere.io/', 'kubeelb.io/']
  .map((part) => `k.contains('${part}')`)
  .join(' || ');

/**
 * Everything that OpenELB may act on, now or before: it releases by the label, and hangs on its finalizer, of Services
 * of any type.
 */
const SERVICE_CONCERNED: MatchCondition = {
  name: 'load-balancer',
  expression: [
    "[object, oldObject].exists(o, o != null && ((has(o.spec.type) && o.spec.type == 'LoadBalancer')",
    `(has(o.metadata.labels) && o.metadata.labels.exists(k, ${OPENELB_KEY}))`,
    "(has(o.metadata.finalizers) && 'finalizer.lb.kubesphere.io/v1alpha1' in o.metadata.finalizers)",
    `(has(o.metadata.annotations) && o.metadata.annotations.exists(k, ${OPENELB_KEY}))))`,
  ].join('\n|| '),
};

const SPEAKER_WORDS = ['openelb-speaker', 'openelb-manager'];

/** OpenELB's announcing process under any name and namespace, by image, command or the labels its peers look for. */
const SPEAKER: MatchCondition = {
  name: 'speaker',
  expression: [
    '[object, oldObject].exists(o, o != null && (o.spec.template.spec.containers.exists(c,',
    `  (has(c.image) && ${containsAny('c.image')})`,
    `  || (has(c.command) && c.command.exists(w, ${containsAny('w')}))`,
    `  || (has(c.args) && c.args.exists(w, ${containsAny('w')})))`,
    '|| (has(o.spec.template.metadata) && has(o.spec.template.metadata.labels)',
    "  && 'app' in o.spec.template.metadata.labels && o.spec.template.metadata.labels['app'] == 'openelb'",
    "  && 'component' in o.spec.template.metadata.labels && o.spec.template.metadata.labels['component'] == 'speaker')))",
  ].join('\n'),
};

function containsAny(variable: string): string {
  return `(${SPEAKER_WORDS.map((word) => `${variable}.contains('${word}')`).join(' || ')})`;
}

/** One ConfigMap of all: the namespace is narrowed by the entry's selector. */
const KUBE_PROXY: MatchCondition = {
  name: 'kube-proxy',
  expression: "[object, oldObject].exists(o, o != null && has(o.metadata.name) && o.metadata.name == 'kube-proxy')",
};

/** The range of a pool is in its spec; what its controller writes besides is of no interest. */
const POOL_CHANGED: MatchCondition = {
  name: 'changed',
  expression: [
    'object == null || oldObject == null',
    'has(object.spec) != has(oldObject.spec)',
    '(has(object.spec) && object.spec != oldObject.spec)',
  ].join('\n|| '),
};

/** What is written through v1alpha1 comes without fields that v1alpha1 does not know, and goes so too. */
const NOT_V1ALPHA1: MatchCondition = {
  name: 'not-v1alpha1',
  expression: "request.requestResource.version != 'v1alpha1'",
};

/** Only these get an address; what they were before does not matter. */
const LOAD_BALANCER: MatchCondition = {
  name: 'load-balancer',
  expression: "object != null && has(object.spec.type) && object.spec.type == 'LoadBalancer'",
};

/** Pods are made anew whenever the template changes, and only then. */
const TEMPLATE_CHANGED: MatchCondition = {
  name: 'template-changed',
  expression: 'object == null || oldObject == null || object.spec.template != oldObject.spec.template',
};

/** The conditions of the entries for what may be written into objects. */
export const MUTATION_CONDITIONS = {
  eip: [NOT_TERMINATING, NOT_V1ALPHA1, EIP_CHANGED],
  service: [LOAD_BALANCER, NOT_TERMINATING],
  speaker: [SPEAKER, NOT_TERMINATING, TEMPLATE_CHANGED],
} as const;

/** The conditions of each kind's entry. */
export const CONDITIONS = {
  eip: [NOT_TERMINATING, EIP_CHANGED],
  service: [SERVICE_CONCERNED, NOT_TERMINATING],
  /** DaemonSets and Deployments. */
  speaker: [SPEAKER, NOT_TERMINATING],
  foreignPool: [POOL_CHANGED, NOT_TERMINATING],
  configMap: [KUBE_PROXY, NOT_TERMINATING],
} as const;
