import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { subjectViews } from '../../src/admission/subject.ts';
import type { Change, Operation } from '../../src/engine/change.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { isJsonObject, type JsonObject } from '../../src/model/json.ts';
import { refKey, refOf } from '../../src/model/meta.ts';
import { speakerFrom } from '../../src/model/speaker.ts';
import { policyFrom } from '../../src/sources/policy-file.ts';
import { MANIFEST_SCHEMA } from '../../src/sources/yaml-schema.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';

/**
 * A case: YAML documents, the last of which is the subject and the ones before it the World.
 * An earlier document of the subject's identity is the subject before the change (an UPDATE); where there are two, the
 * first is what the World holds and the second what the request says it was.
 * A document of kind Policy is the policy in force. A first document of kind Case may say more.
 */
export interface Case {
  readonly title: string;
  readonly change: Change;
  readonly objects: readonly JsonObject[];
  readonly subjectObject: JsonObject;
  readonly world: ClusterWorld;
  readonly policy: Policy;
  readonly expected: readonly ExpectedFinding[];
  /** Ids of other rules that rightly speak too. */
  readonly also: readonly string[];
}

export interface ExpectedFinding {
  readonly path?: string;
  readonly severity?: string;
  /** Names of related objects. */
  readonly related?: readonly string[];
  /** Texts that the message or remedy must contain. */
  readonly says?: readonly string[];
}

interface CaseHeader {
  readonly operation?: Operation;
  readonly requestVersion?: string;
  readonly user?: string;
  readonly subresource?: string;
  readonly scope?: 'cluster' | 'partial';
  /** `none`: the World has no speaker. Else one in order is put in where the case brings none. */
  readonly speaker?: 'none';
  readonly expect?: readonly ExpectedFinding[];
  readonly also?: readonly string[];
}

/** Parses YAML text of one document. */
export const parseYaml = (text: string): unknown => yaml.load(text, { schema: MANIFEST_SCHEMA });

export function readCase(file: string): Case {
  return caseOf(file, readFileSync(file, 'utf8'));
}

export function caseOf(title: string, text: string, defaults: CaseHeader = {}): Case {
  const documents = yaml.loadAll(text, undefined, { schema: MANIFEST_SCHEMA }).filter(isJsonObject);
  const isHeader = documents[0]?.['kind'] === 'Case';
  const header: CaseHeader = { ...defaults, ...(isHeader ? (documents[0] as CaseHeader) : {}) };
  const policy = policyOf(documents.find((document) => document['kind'] === 'Policy'));
  const objects = (isHeader ? documents.slice(1) : documents).filter((document) => document['kind'] !== 'Policy');
  const subject = objects.at(-1);
  if (subject === undefined) throw new Error(`${title}: no subject`);
  const identity = refKey(refOf(subject));
  const earlier = objects.slice(0, -1).filter((object) => refKey(refOf(object)) === identity);
  const surroundings = objects.slice(0, -1).filter((object) => refKey(refOf(object)) !== identity);
  const operation = header.operation ?? (earlier.length > 0 ? 'UPDATE' : 'CREATE');
  const before = operation === 'DELETE' ? subject : earlier.at(-1);
  const stored = operation === 'DELETE' ? subject : earlier[0];
  const world = new ClusterWorld({ scope: header.scope ?? 'cluster', parseYaml, facts: policy.facts });
  const held = [...surroundings, ...(stored === undefined ? [] : [stored]), ...soundSpeaker(header, objects)];
  for (const object of held) world.apply(object);
  const views = subjectViews(before, operation === 'DELETE' ? undefined : subject, parseYaml);
  if (views === undefined) throw new Error(`${title}: the subject is nothing that is judged`);
  return {
    title,
    objects: held,
    subjectObject: subject,
    world,
    policy,
    expected: header.expect ?? [],
    also: header.also ?? [],
    change: {
      uid: 'case',
      operation,
      ...views,
      user: header.user ?? 'admin',
      dryRun: false,
      subresource: header.subresource ?? '',
      requestVersion: header.requestVersion ?? versionOf(subject),
    },
  };
}

function policyOf(document: JsonObject | undefined): Policy {
  return document === undefined ? DEFAULT_POLICY : policyFrom(yaml.dump(document), 'case', '2026-01-01').policy;
}

/** A speaker with which nothing is wrong, of the version that does most; for cases that are about something else. */
export function soundSpeaker(
  header: Pick<CaseHeader, 'speaker' | 'scope'>,
  objects: readonly JsonObject[],
): readonly JsonObject[] {
  if (
    header.speaker === 'none' ||
    header.scope === 'partial' ||
    objects.some((object) => speakerFrom(object) !== undefined)
  )
    return [];
  const field = (name: string, fieldPath: string) => ({ name, valueFrom: { fieldRef: { fieldPath } } });
  const container = {
    name: 'openelb-speaker',
    image: 'kubesphere/openelb-speaker:master',
    args: ['--enable-layer2=true', '--enable-keepalived-vip=true'],
    env: [field('NODE_NAME', 'spec.nodeName'), field('OPENELB_NAMESPACE', 'metadata.namespace')],
    securityContext: { capabilities: { add: ['NET_ADMIN', 'NET_RAW'] } },
  };
  const spec = { hostNetwork: true, tolerations: [{ operator: 'Exists' }], containers: [container] };
  const template = { metadata: { labels: { app: 'openelb', component: 'speaker' } }, spec };
  const metadata = { name: 'openelb-speaker', namespace: 'openelb-system' };
  return [{ apiVersion: 'apps/v1', kind: 'DaemonSet', metadata, spec: { template } }];
}

function versionOf(object: JsonObject): string {
  return refOf(object).apiVersion.split('/').at(-1) ?? '';
}

/** Imports the rule of that id from its file. */
export async function loadRule(id: string): Promise<Rule> {
  const group = id.split('-')[0];
  const module: { rule: Rule } = await import(`../../src/rules/${group}/${id}.ts`);
  return module.rule;
}
