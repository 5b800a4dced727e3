import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { generatedRoles, inClusterRole, roleText, rulesFor } from '../../scripts/rbac.ts';
import { CERTIFICATE_ACCESS } from '../../src/certs/cluster/access.ts';
import type { Access } from '../../src/model/access.ts';
import { registrationAccess } from '../../src/registration/access.ts';
import { MEMBERLIST, readAccess, WATCHED } from '../../src/sources/cluster/resources.ts';
import { findRenderer, type Rendered } from './render.ts';

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

interface Binding {
  readonly roleRef: { readonly kind: string; readonly name: string };
  readonly subjects: readonly { readonly kind: string; readonly name: string; readonly namespace?: string }[];
}

const right = (namespace: string, group: string, resource: string, name: string, verb: string) =>
  `${verb} ${resource}${group === '' ? '' : `.${group}`} "${name}" in ${namespace}`;

/** Every single right that the service account is bound to, as text. */
function granted(objects: readonly Rendered[]): readonly string[] {
  return objects
    .filter(({ kind }) => /RoleBinding$/.test(kind))
    .flatMap((binding) => {
      const { roleRef, subjects } = binding as unknown as Binding;
      assert.deepEqual(subjects, [{ kind: 'ServiceAccount', name: 'layer2-guard', namespace: 'layer2-guard-system' }]);
      const { namespace } = binding.metadata;
      const role = objects.find(
        ({ kind, metadata }) =>
          kind === roleRef.kind && metadata.name === roleRef.name && metadata.namespace === namespace,
      );
      assert.ok(role, `${binding.metadata.name} is bound to a role that is there`);
      return (role['rules'] as readonly Rule[]).flatMap((rule) => singleRights(rule, namespace ?? '*'));
    });
}

function singleRights(rule: Rule, namespace: string): readonly string[] {
  const { apiGroups, resources, resourceNames = ['*'], verbs } = rule;
  return apiGroups.flatMap((group) =>
    resources.flatMap((resource) =>
      resourceNames.flatMap((name) => verbs.map((verb) => right(namespace, group, resource, name, verb))),
    ),
  );
}

/** The same list from the code. A namespace that a cluster need not have cannot hold a Role beforehand. */
function declared(access: readonly Access[]): readonly string[] {
  return access.flatMap(({ group, resource, verbs, namespace = '*', name = '*' }) => {
    const place = ['kube-flannel', 'metallb-system'].includes(namespace) ? '*' : namespace;
    return verbs.map((verb) => right(place, group, resource, name, verb));
  });
}

const OWN = CERTIFICATE_ACCESS.map((access) => ({ ...access, namespace: 'layer2-guard-system' }));
const WITHOUT_CERTIFICATES = [...readAccess(), ...registrationAccess('own')];
const sorted = (texts: readonly string[]) => texts.toSorted();

const renderer = await findRenderer();
if ('missing' in renderer) test('rights', { skip: renderer.missing }, () => undefined);
else {
  describe('rights of the service account', () => {
    test('are exactly what the code declares, each once', () => {
      assert.deepEqual(sorted(granted(renderer.default())), sorted(declared([...WITHOUT_CERTIFICATES, ...OWN])));
    });
    test('with certificates from files: without the Secret', () => {
      assert.deepEqual(sorted(granted(renderer.with('cert-manager'))), sorted(declared(WITHOUT_CERTIFICATES)));
    });
    test('read-secrets adds the Secrets of one name and nothing else', () => {
      const before = granted(renderer.default());
      const more = granted(renderer.with('read-secrets')).filter((text) => !before.includes(text));
      assert.deepEqual(sorted(more), sorted(declared(readAccess([MEMBERLIST]))));
      assert.ok(more.every((text) => text.includes('"memberlist"')));
    });
    test('no wildcard, nothing that leads to more rights, no Secret of others, no write but its own objects', () => {
      for (const text of granted(renderer.default())) {
        assert.doesNotMatch(text, /^\S+ \*|^(\*|bind|escalate|impersonate|approve|sign) /);
        if (/^\S+ secrets /.test(text)) assert.match(text, / in layer2-guard-system$/);
        if (!/^(get|list|watch) /.test(text)) assert.match(text, /"layer2-guard(-ca)?"|^create secrets "\*"/);
      }
    });
  });
}

describe('declarations', () => {
  test('reading: one right per resource and place, to list and to watch', () => {
    const access = readAccess();
    assert.equal(access.length, WATCHED.length);
    for (const { verbs } of access) assert.deepEqual(verbs, ['list', 'watch']);
  });
  test('a selector by name narrows the right to that name', () => {
    assert.deepEqual(readAccess([MEMBERLIST]), [
      { group: '', resource: 'secrets', verbs: ['list', 'watch'], name: 'memberlist' },
    ]);
  });
  test('inject needs to find configurations of any name and to patch them, nothing else', () => {
    assert.deepEqual(
      registrationAccess('inject').flatMap(({ verbs, name = '*' }) => verbs.map((verb) => `${verb} ${name}`)),
      ['list *', 'patch *', 'list *', 'patch *'],
    );
  });
  test('rules: resources share one where all else is equal, and only there', () => {
    const access = [
      { group: '', resource: 'nodes', verbs: ['list'] },
      { group: '', resource: 'pods', verbs: ['list'] },
      { group: '', resource: 'pods', verbs: ['list'], name: 'a' },
      { group: 'apps', resource: 'pods', verbs: ['list'] },
      { group: '', resource: 'nodes', verbs: ['list'] },
    ];
    assert.deepEqual(
      rulesFor(access).map(({ apiGroups, resources, resourceNames = [] }) => [apiGroups, resources, resourceNames]),
      [
        [[''], ['nodes', 'pods'], []],
        [[''], ['pods'], ['a']],
        [['apps'], ['pods'], []],
      ],
    );
  });
  test('a whole namespace that a cluster need not have would become a right in all of them: refused', () => {
    const whole = { group: '', resource: 'pods', verbs: ['list'], namespace: 'kube-flannel' };
    assert.throws(
      () => inClusterRole(whole),
      /pods of namespace kube-flannel: too wide for a ClusterRole; name the object/,
    );
    assert.deepEqual(inClusterRole({ ...whole, name: 'a' }), {
      group: '',
      resource: 'pods',
      verbs: ['list'],
      name: 'a',
    });
  });
  test('the files are the generated ones', () => {
    for (const role of generatedRoles())
      assert.equal(readFileSync(join(import.meta.dirname, '../..', role.file), 'utf8'), roleText(role), role.file);
  });
});
