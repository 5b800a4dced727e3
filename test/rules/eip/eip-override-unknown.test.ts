import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../../src/engine/engine.ts';
import { ACCEPT_ANNOTATION } from '../../../src/engine/overrides.ts';
import { DEFAULT_POLICY } from '../../../src/engine/policy.ts';
import { eipFrom } from '../../../src/model/eip.ts';
import { rule as syntax } from '../../../src/rules/eip/eip-address-syntax.ts';
import { rule as unknown } from '../../../src/rules/eip/eip-override-unknown.ts';
import { rule as protocol } from '../../../src/rules/eip/eip-protocol-missing.ts';
import { ClusterWorld } from '../../../src/world/cluster-world.ts';
import { parseYaml } from '../case-file.ts';

function findingsFor(accept: string) {
  const engine = new Engine([unknown, syntax, protocol], DEFAULT_POLICY);
  const eip = eipFrom({
    apiVersion: 'network.kubesphere.io/v1alpha2',
    kind: 'Eip',
    metadata: { name: 'lab', annotations: { [ACCEPT_ANNOTATION]: accept } },
    spec: { address: '192.168.0.91-192.168.0.100', protocol: 'layer2', interface: 'eth0' },
  });
  return engine.judgeStanding(eip, new ClusterWorld({ scope: 'partial', parseYaml }), { today: '2026-01-01' })
    .introduced;
}

test('a rule that can be accepted is fine', () => {
  assert.deepEqual(findingsFor('eip-protocol-missing'), []);
});

test('a rule that cannot be accepted is said to be so', () => {
  const [finding, ...rest] = findingsFor('eip-address-syntax, eip-protocol-missing');
  assert.deepEqual(rest, []);
  assert.equal(finding?.fault, 'Forbidden');
  assert.match(finding.message, /"eip-address-syntax" cannot be accepted/);
});

test('a slip is led to the nearest rule that can be accepted', () => {
  assert.match(findingsFor('eip-protocol-mising')[0]?.remedy ?? '', /"eip-protocol-missing"/);
  assert.doesNotMatch(findingsFor('eip-address-syntx')[0]?.remedy ?? '', /eip-address-syntax/);
});

test('a long list of nonsense is bounded', () => {
  const found = findingsFor(Array.from({ length: 50_000 }, (_, index) => `x${index}`).join(','));
  assert.equal(found.length, 10);
  assert.match(found[9]?.message ?? '', /and 49990 more/);
});
