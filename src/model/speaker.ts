import { arrayAt, isJsonObject, type JsonObject, mapValue, objectAt, stringMapAt } from './json.ts';
import { metaOf, type ObjectView, type Origin, refOf } from './meta.ts';
import { type Placement, placementFrom } from './scheduling.ts';
import { containerFrom, type SpeakerContainer } from './speaker/container.ts';
import { programOf, type SpeakerProgram } from './speaker/program.ts';

export type { EnvSource, EnvVariable, ModelPath, ProbeCommand, SpeakerContainer, Word } from './speaker/container.ts';
export type { SpeakerProgram } from './speaker/program.ts';

/** Labels by which speakers find each other: the pods that carry both are taken for members. */
export const PEER_LABELS: Readonly<Record<string, string>> = { app: 'openelb', component: 'speaker' };

/** How many pods are wanted and how many are ready, as the DaemonSet controller counted them last. */
export interface SpeakerStatus {
  readonly desired: number;
  readonly ready: number;
}

/** A workload that announces addresses: the `openelb-speaker` DaemonSet, or the `openelb-manager` Deployment of 0.5. */
export interface Speaker extends ObjectView {
  readonly program: SpeakerProgram;
  readonly image: string;
  /** Tag of the image, empty when there is none or only a digest. */
  readonly imageTag: string;
  readonly container: SpeakerContainer;
  /** True for a Deployment that is scaled to nothing, the usual way to put one out of service. */
  readonly parked: boolean;
  /** False where the template has no container at all. */
  readonly hasContainer: boolean;
  readonly hostNetwork: boolean;
  readonly templateLabels: Readonly<Record<string, string>>;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly placement: Placement;
  /** Absent where the controller has not counted this generation yet: then zeros mean nothing. */
  readonly status?: SpeakerStatus;
}

/** True for the view of a workload that announces, or did before a change. */
export function isSpeaker(view: ObjectView): view is Speaker {
  return 'program' in view && 'placement' in view;
}

/**
 * The view of a DaemonSet or Deployment that runs OpenELB's announcing process, found by image, command or the labels
 * of its pods under any name and namespace; undefined for every other workload, which costs one look at each container.
 */
export function speakerFrom(object: JsonObject, origin?: Origin): Speaker | undefined {
  const template = objectAt(objectAt(object, 'spec'), 'template');
  const containers = arrayAt(objectAt(template, 'spec'), 'containers');
  for (const [index, container] of containers.entries()) {
    const program = isJsonObject(container) ? programOf(container) : undefined;
    if (program !== undefined) return viewOf(object, template, index, program, origin);
  }
  return hasPeerLabels(template) ? viewOf(object, template, 0, 'speaker', origin) : undefined;
}

/** The same view of a workload that was a speaker before a change and is none now. */
export function formerSpeakerFrom(object: JsonObject, origin?: Origin): Speaker {
  const template = objectAt(objectAt(object, 'spec'), 'template');
  return speakerFrom(object, origin) ?? viewOf(object, template, 0, 'other', origin);
}

function hasPeerLabels(template: JsonObject): boolean {
  const labels = stringMapAt(objectAt(template, 'metadata'), 'labels');
  return Object.entries(PEER_LABELS).every(([key, value]) => mapValue(labels, key) === value);
}

function viewOf(
  object: JsonObject,
  template: JsonObject,
  index: number,
  program: SpeakerProgram,
  origin: Origin | undefined,
): Speaker {
  const podSpec = objectAt(template, 'spec');
  const entry = arrayAt(podSpec, 'containers')[index];
  const container = isJsonObject(entry) ? entry : {};
  const image = typeof container['image'] === 'string' ? container['image'] : '';
  const status = statusOf(object);
  return {
    ref: refOf(object),
    meta: metaOf(object),
    ...(origin === undefined ? {} : { origin }),
    program,
    image,
    imageTag: tagOf(image),
    parked: objectAt(object, 'spec')['replicas'] === 0,
    container: containerFrom(container, ['spec', 'template', 'spec', 'containers', index]),
    hasContainer: isJsonObject(entry),
    hostNetwork: podSpec['hostNetwork'] === true,
    templateLabels: stringMapAt(objectAt(template, 'metadata'), 'labels'),
    nodeSelector: stringMapAt(podSpec, 'nodeSelector'),
    placement: placementFrom(podSpec),
    ...(status === undefined ? {} : { status }),
  };
}

function statusOf(object: JsonObject): SpeakerStatus | undefined {
  const { observedGeneration, desiredNumberScheduled, numberReady } = objectAt(object, 'status');
  const { generation } = objectAt(object, 'metadata');
  if (typeof observedGeneration !== 'number' || observedGeneration === 0) return undefined;
  if (typeof generation === 'number' && observedGeneration < generation) return undefined;
  if (typeof desiredNumberScheduled !== 'number') return undefined;
  return { desired: desiredNumberScheduled, ready: typeof numberReady === 'number' ? numberReady : 0 };
}

function tagOf(image: string): string {
  const name = image.slice(image.lastIndexOf('/') + 1).split('@')[0] ?? '';
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(colon + 1);
}
