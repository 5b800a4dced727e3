import type { Change } from '../engine/change.ts';
import type { ParseYaml } from '../model/address-reader.ts';
import { clusterConfigFrom } from '../model/cluster-config.ts';
import { eipFrom, isEip } from '../model/eip.ts';
import { foreignPoolFrom, isForeignPoolKind } from '../model/foreign-pool.ts';
import type { JsonObject } from '../model/json.ts';
import { memberlistSecretFrom } from '../model/memberlist-secret.ts';
import { groupOf, type ObjectView, type Origin, refOf } from '../model/meta.ts';
import { namespaceFrom } from '../model/namespace.ts';
import { nodeFrom } from '../model/node.ts';
import { serviceFrom } from '../model/service.ts';
import { formerSpeakerFrom, isSpeaker, speakerFrom } from '../model/speaker.ts';
import { SURROUNDINGS } from '../model/surroundings.ts';
import { badRequest, type GroupVersionKind, type Review } from './review.ts';

/** Builds the view of an object that is judged; undefined for one of the kind that nobody judges. */
type ViewOf = (object: JsonObject, origin: Origin | undefined, parseYaml: ParseYaml) => ObjectView | undefined;

interface SubjectKind {
  /** Resource that the kind belongs to; undefined where the kind is not judged. */
  resource(apiVersion: string, kind: string): string | undefined;
  readonly view: ViewOf;
}

const core = (kind: string, resource: string, view: ViewOf): SubjectKind => ({
  resource: (apiVersion, asked) => (apiVersion === 'v1' && asked === kind ? resource : undefined),
  view,
});
const workload = (kind: string, resource: string): SubjectKind => ({
  resource: (apiVersion, asked) => (groupOf(apiVersion) === 'apps' && asked === kind ? resource : undefined),
  view: speakerFrom,
});

/** The kinds whose changes are judged; of ConfigMaps, workloads and Secrets those only that OpenELB depends on. */
const SUBJECT_KINDS: readonly SubjectKind[] = [
  { resource: (apiVersion, kind) => (isEip(apiVersion, kind) ? 'eips' : undefined), view: eipFrom },
  core('Service', 'services', serviceFrom),
  core('ConfigMap', 'configmaps', configMapView),
  core('Node', 'nodes', nodeFrom),
  core('Namespace', 'namespaces', namespaceFrom),
  core('Secret', 'secrets', memberlistSecretFrom),
  workload('DaemonSet', 'daemonsets'),
  workload('Deployment', 'deployments'),
  { resource: poolResource, view: (object, origin, parseYaml) => foreignPoolFrom(object, parseYaml, origin) },
];

/** The resource of a kind in which other load balancers keep pools. */
function poolResource(apiVersion: string, kind: string): string | undefined {
  if (!isForeignPoolKind(apiVersion, kind)) return undefined;
  const group = groupOf(apiVersion);
  return SURROUNDINGS.find((entry) => entry.group === group && entry.kind === kind)?.resource;
}

function configMapView(object: JsonObject, origin: Origin | undefined, parseYaml: ParseYaml): ObjectView | undefined {
  const { name, namespace } = refOf(object);
  if (isForeignPoolKind('v1', 'ConfigMap', name, namespace)) return foreignPoolFrom(object, parseYaml, origin);
  if (namespace !== 'kube-system' || !name.startsWith('kube-proxy')) return undefined;
  return clusterConfigFrom(object, parseYaml, origin);
}

/** An object before and after a change, as rules see it. */
export interface SubjectViews {
  readonly before?: ObjectView;
  readonly after?: ObjectView;
}

/** The views of an object before and after a change; undefined for what nobody judges, which costs no more than a look. */
export function subjectViews(
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  parseYaml: ParseYaml,
  origin?: Origin,
): SubjectViews | undefined {
  const object = after ?? before;
  const { apiVersion, kind } = refOf(object ?? {});
  const subject = SUBJECT_KINDS.find((candidate) => candidate.resource(apiVersion, kind) !== undefined);
  return subject === undefined ? undefined : viewsOf(subject.view, before, after, parseYaml, origin);
}

function viewsOf(
  view: ViewOf,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  parseYaml: ParseYaml,
  origin: Origin | undefined,
): SubjectViews | undefined {
  let was = before === undefined ? undefined : view(before, origin, parseYaml);
  let is = after === undefined ? undefined : view(after, origin, parseYaml);
  if (was === undefined && is === undefined) return undefined;
  // A speaker that becomes something else, or the reverse: the rules see both sides.
  if (after !== undefined && was !== undefined && isSpeaker(was)) is ??= formerSpeakerFrom(after, origin);
  if (before !== undefined && is !== undefined && isSpeaker(is)) was ??= formerSpeakerFrom(before, origin);
  if (after !== undefined && is === undefined) return undefined;
  return { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
}

const REQUEST: Origin = { source: 'request' };

/** The Change that a Review asks for; undefined for objects that nobody judges. */
export function changeOf(review: Review, parseYaml: ParseYaml): Change | undefined {
  const apiVersion = apiVersionOf(review.kind);
  for (const subject of SUBJECT_KINDS) {
    const resource = subject.resource(apiVersion, review.kind.kind);
    if (resource === undefined) continue;
    if (review.resource !== resource) {
      throw badRequest(`request.resource is "${review.resource}", but a ${review.kind.kind} is one of ${resource}`);
    }
    const views = viewsOf(subject.view, review.oldObject, review.object, parseYaml, REQUEST);
    return views === undefined ? undefined : { ...views, ...circumstances(review) };
  }
  return undefined;
}

/** Gives the view of the object after a change when it looks otherwise than the review says. */
export function viewAfter(review: Review, parseYaml: ParseYaml): (after: JsonObject) => ObjectView | undefined {
  return (after) => subjectViews(review.oldObject, after, parseYaml, REQUEST)?.after;
}

function circumstances(review: Review): Omit<Change, 'before' | 'after'> {
  const { uid, operation, user, dryRun, subresource, requestVersion } = review;
  return { uid, operation, user, dryRun, subresource, requestVersion };
}

function apiVersionOf({ group, version }: GroupVersionKind): string {
  return group === '' ? version : `${group}/${version}`;
}
