import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatRange } from '../../src/address/range.ts';
import { PolicyError, policyFrom, readPolicyFile } from '../../src/sources/policy-file.ts';

const read = (text: string) => policyFrom(text, 'policy.yaml', '2026-06-01');

/** The whole format, as documented. */
const EVERYTHING = `
apiVersion: layer2-guard.io/v1alpha1
kind: Policy
rules:
  eip-outside-subnet: { action: deny }
exemptions:
- rules: [eip-node-address]
  match: { kind: Eip, name: legacy-* }
  reason: "kept until the router is replaced"
  expires: 2027-03-31
mutations:
  eip-canonical-address: { enabled: true }
facts:
  openelb: "0.6"
  networks: [{ cidr: 192.168.0.0/24, gateway: 192.168.0.1, reserved: [192.168.0.2-192.168.0.9] }]
dialect: openelb
overrides: forbidden
readSecrets: false
service: { announcePrediction: false }
registration: { failurePolicy: { Eip: Ignore } }
`;

describe('a policy file', () => {
  test('with everything in it', () => {
    const { policy, notices } = read(EVERYTHING);
    assert.deepEqual(policy.rules, { 'eip-outside-subnet': { action: 'deny' } });
    assert.equal(policy.exemptions[0]?.expires, '2027-03-31');
    assert.equal(policy.overridesAllowed, false);
    assert.equal(policy.failurePolicy['Eip'], 'Ignore');
    assert.equal(policy.failurePolicy['Service'], 'Ignore');
    const [network] = policy.facts.networks;
    assert.ok(network?.gateway);
    assert.deepEqual([network.range, network.gateway, ...network.reserved].map(formatRange), [
      '192.168.0.0-192.168.0.255',
      '192.168.0.1',
      '192.168.0.2-192.168.0.9',
    ]);
    assert.deepEqual(policy.mutations, { 'eip-canonical-address': { enabled: true } });
    assert.deepEqual(notices, []);
  });
  test('empty is the default policy', () => {
    assert.deepEqual(read('').policy.rules, {});
    assert.equal(read('# nothing\n').policy.overridesAllowed, true);
  });
  test('mutations: all, none without a word, and exemptions from them', () => {
    assert.equal(read('mutations: all').policy.mutations, 'all');
    assert.deepEqual(read('').policy.mutations, {});
    const { policy } = read('exemptions: [{ rules: [eip-canonical-address], match: { kind: Eip }, reason: lab }]');
    assert.deepEqual(policy.exemptions[0]?.rules, ['eip-canonical-address']);
  });
  test('says which exemptions have expired', () => {
    const { notices } = read(
      'exemptions: [{ rules: [eip-huge], match: { kind: Eip }, reason: lab, expires: 2026-06-01 }]',
    );
    assert.match(notices[0] ?? '', /eip-huge.*lab.*expired on 2026-06-01/);
  });
});

test('an exemption that matches every object is told', () => {
  const { notices } = read('exemptions: [{ rules: [eip-huge], match: {}, reason: lab }]');
  assert.match(notices.join(), /matches every object/);
});

describe('a policy that cannot be used names the key and the remedy', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['rulez: {}', /rulez: unknown key; did you mean "rules"\?/],
    [
      'rules: { eip-adress-overlap: { action: warn } }',
      /rules\.eip-adress-overlap: unknown key; did you mean "eip-address-overlap"\?/,
    ],
    [
      'rules: { eip-huge: { action: ignore } }',
      /rules\.eip-huge\.action: "ignore" is not known; one of deny, warn, audit, off/,
    ],
    ['rules: { eip-huge: { actoin: deny } }', /rules\.eip-huge\.actoin: unknown key; did you mean "action"\?/],
    [
      'exemptions: [{ rules: [eip-hugo], match: {}, reason: x }]',
      /exemptions\.0\.rules\.0: "eip-hugo" is not known; did you mean "eip-huge"\?/,
    ],
    ['exemptions: [{ rules: [eip-huge], match: {} }]', /exemptions\.0: must have required property 'reason'/],
    [
      'exemptions: [{ rules: [eip-huge], match: {}, reason: x, expires: 31.12.2027 }]',
      /exemptions\.0\.expires: "31.12.2027" is not a day such as/,
    ],
    ['facts: { networks: [{ cidr: 192.168.0.0 }] }', /facts\.networks\.0\.cidr: "192\.168\.0\.0" is not a CIDR/],
    [
      'facts: { networks: [{ cidr: 10.0.0.0/8, gateway: here }] }',
      /facts\.networks\.0\.gateway: "here" is not an address/,
    ],
    ['facts: { networks: [{ cidr: 10.0.0.0/8, reserved: [10.0.0.9-10.0.0.2] }] }', /facts\.networks\.0\.reserved\.0/],
    ['facts: { openelb: "7" }', /facts\.openelb/],
    ['exemptions: [{ rules: [eip-huge], match: {}, reason: x, expires: 2030-02-31 }]', /there is no day "2030-02-31"/],
    [
      'facts: { networks: [{ cidr: 192.168.1.5/24 }] }',
      /cidr: "192\.168\.1\.5\/24" has host bits set; write 192\.168\.1\.0\/24/,
    ],
    [
      'facts: { networks: [{ cidr: 10.0.0.0/24, gateway: 10.0.1.1 }] }',
      /gateway: "10\.0\.1\.1" is not in 10\.0\.0\.0\/24/,
    ],
    ['facts: { networks: [{ cidr: 10.0.0.0/24, reserved: [10.0.0.9-10.0.1.9] }] }', /reserved\.0: .* is not in/],
    ['facts: { openelb: 0.6 }', /facts\.openelb: must be text; write "0\.6"/],
    ['facts: { openelb: "7.1" }', /"7\.1" is not a version of OpenELB/],
    ['rules: {}\n---\nrules: {}', /several YAML documents/],
    ['mutations: every', /mutations: "every" is not "all" or a mapping of mutations to their options/],
    ['mutations: true', /mutations: true is not "all" or a mapping/],
    [
      'mutations: { eip-canonical-adress: { enabled: true } }',
      /mutations\.eip-canonical-adress: unknown key; did you mean "eip-canonical-address"\?/,
    ],
    [
      'mutations: { eip-interface-default: { enabled: true, interfce: eth0 } }',
      /mutations\.eip-interface-default\.interfce: unknown key; did you mean "interface"\?/,
    ],
    [
      'mutations: { eip-interface-default: { enabled: true, interface: "eth0:1" } }',
      /interface: "eth0:1" is not the name of a NIC .* or can_reach:<address>/,
    ],
    ['mutations: { eip-protocol-default: { enabled: true, protocol: bgp } }', /"bgp" is not known; one of layer2, vip/],
    [
      'mutations: { eip-protocol-default: {} }',
      /mutations\.eip-protocol-default: must have required property 'enabled'/,
    ],
    ['kind: Policies', /kind: must be "Policy"/],
    ['- a', /not a mapping/],
    ['a: 1\na: 2', /policy policy\.yaml:2:\d+: duplicated mapping key/],
  ];
  for (const [text, expected] of cases) {
    test(text, () => {
      assert.throws(
        () => read(text),
        (error) => error instanceof PolicyError && expected.test(error.message),
      );
    });
  }
  test('a file that is not there', async () => {
    await assert.rejects(readPolicyFile('/nowhere/policy.yaml', '2026-06-01'), /cannot read policy .*: no such file/);
  });
});

describe('settings that rules are told', () => {
  const factsOf = (text: string) => policyFrom(`${text}\n`, 'p.yaml', '2026-01-01');

  test('dialect and readSecrets act, and are absent where they are the default', () => {
    const { policy, notices } = factsOf('dialect: kubeelb\nreadSecrets: true');
    assert.deepEqual([policy.facts.dialect, policy.facts.readSecrets, notices], ['kubeelb', true, []]);
    const plain = factsOf('dialect: openelb\nreadSecrets: false').policy.facts;
    assert.deepEqual([plain.dialect, plain.readSecrets], [undefined, undefined]);
  });
});
