import { type JsonObject, mapValue, objectAt, stringAt, stringMapAt } from './json.ts';
import { leanView } from './lean-view.ts';
import type { ObjectView, Origin } from './meta.ts';

/** A running Pod of kube-proxy: it reads its configuration once, when it starts. */
export interface KubeProxyPod extends ObjectView {
  /** RFC 3339 (UTC). */
  readonly startTime: string;
}

/** The view of a Pod of the kube-proxy DaemonSet that has started; undefined for every other Pod. */
export function kubeProxyPodFrom(object: JsonObject, origin?: Origin): KubeProxyPod | undefined {
  const labels = stringMapAt(objectAt(object, 'metadata'), 'labels');
  const startTime = stringAt(objectAt(object, 'status'), 'startTime');
  if (mapValue(labels, 'k8s-app') !== 'kube-proxy' || startTime === undefined) return undefined;
  return { ...leanView(object, origin), startTime };
}
