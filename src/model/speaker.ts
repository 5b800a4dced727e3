import { arrayAt, isJsonObject, type JsonObject, objectAt, stringAt, stringMapAt } from './json.ts';
import { commandLine, metaOf, type ObjectView, type Origin, refOf } from './meta.ts';

/** A workload that announces addresses: the `openelb-speaker` DaemonSet, or the `openelb-manager` Deployment of 0.5. */
export interface Speaker extends ObjectView {
  readonly image: string;
  /** Tag of the image, empty when there is none or only a digest. */
  readonly imageTag: string;
  readonly nodeSelector: Readonly<Record<string, string>>;
}

/**
 * The view of a DaemonSet or Deployment that runs OpenELB's announcing process, found by image or command under any
 * name and namespace; undefined for every other workload.
 */
export function speakerFrom(object: JsonObject, origin?: Origin): Speaker | undefined {
  const podSpec = objectAt(objectAt(objectAt(object, 'spec'), 'template'), 'spec');
  const container = arrayAt(podSpec, 'containers').filter(isJsonObject).find(announces);
  if (container === undefined) return undefined;
  const image = stringAt(container, 'image') ?? '';
  return {
    ref: refOf(object),
    meta: metaOf(object),
    ...(origin === undefined ? {} : { origin }),
    image,
    imageTag: tagOf(image),
    nodeSelector: stringMapAt(podSpec, 'nodeSelector'),
  };
}

function announces(container: JsonObject): boolean {
  const image = stringAt(container, 'image') ?? '';
  return [image, ...commandLine(container)].some(
    (text) => text.includes('openelb-speaker') || text.includes('openelb-manager'),
  );
}

function tagOf(image: string): string {
  const name = image.slice(image.lastIndexOf('/') + 1).split('@')[0] ?? '';
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(colon + 1);
}
