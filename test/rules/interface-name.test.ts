import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseEipInterface } from '../../src/model/eip-interface.ts';
import { canReachTargetFault } from '../../src/rules/can-reach-target.ts';
import { interfaceNameFault } from '../../src/rules/interface-name.ts';

/** What a rule would say to a text in `spec.interface`. */
function faultOf(text: string) {
  const read = parseEipInterface(text);
  return read.kind === 'can-reach' ? canReachTargetFault(read.targetText, read.target) : interfaceNameFault(text);
}

const LEGITIMATE = [
  'eth0',
  'ens18',
  'enp0s31f6',
  'enx001122334455',
  'eno1np0',
  'wlan0',
  'br0',
  'br-lan',
  'virbr0',
  'lxcbr0',
  'bond0',
  'bond0.20',
  'eth0.100',
  'vlan100',
  'team0',
  'vmbr0',
  'ovs-br0',
  'macvlan0',
  'lan',
  'eth',
  'can0',
  'eth0_1',
  'wan.7',
];
const TUNNELS_AND_THE_LIKE = [
  'kube-ipvs0',
  'dummy0',
  'docker0',
  'cni0',
  'flannel.1',
  'flannel-v6.1',
  'cali1a2b3c4d5e6',
  'cilium_host',
  'cilium_vxlan',
  'lxc_health',
  'nodelocaldns',
  'tunl0',
  'vxlan.calico',
  'wg0',
  'veth1a2b3c4',
  'ovn-k8s-mp0',
  'antrea-gw0',
  'genev_sys_6081',
  'tailscale0',
];

describe('interfaceNameFault', () => {
  for (const name of LEGITIMATE) test(`${name} is a name`, () => assert.equal(interfaceNameFault(name), undefined));
  for (const name of TUNNELS_AND_THE_LIKE) {
    test(`${name} has no neighbours`, () => assert.equal(interfaceNameFault(name)?.severity, 'warning'));
  }
  test('proposes what was meant', () => {
    const proposals: readonly (readonly [string, string])[] = [
      [' eth0', 'eth0'],
      ['eth0\n', 'eth0'],
      ['eth0,', 'eth0'],
      ['eth 0', 'eth0'],
      ['"eth0"', 'eth0'],
      ['eth0\u200b', 'eth0'],
      ['Can Reach: 10.0.0.1', 'can_reach:10.0.0.1'],
      [' can_reach:10.0.0.1', 'can_reach:10.0.0.1'],
      ['can_reach 10.0.0.1', 'can_reach:10.0.0.1'],
      ['canreach:2001:DB8::1', 'can_reach:2001:db8::1'],
      ['10.0.0.1:53', 'can_reach:10.0.0.1'],
      ['can-reach:10.0.0.1/24', 'can_reach:10.0.0.1'],
    ];
    for (const [text, proposal] of proposals) {
      assert.ok(faultOf(text)?.remedy.endsWith(`write "${proposal}"`), `${text}: ${faultOf(text)?.remedy}`);
    }
  });
  test('no text escapes: a name that Linux refuses is always a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), (text) => {
        fc.pre(/[\s/:]/u.test(text) || Buffer.byteLength(text) > 15);
        const read = parseEipInterface(text);
        fc.pre(read.kind !== 'can-reach');
        assert.equal(interfaceNameFault(text)?.severity, 'error');
      }),
      { numRuns: 500 },
    );
  });
});

describe('both kinds of spec.interface', () => {
  const fragment = fc.constantFrom(
    'eth0',
    'can_reach',
    'can-reach',
    ':',
    ' ',
    ',',
    '10.0.0.1',
    'fe80::1',
    '/24',
    '%',
    '@',
    '[',
    ']',
    '"',
    '<',
    '\n',
    'é',
    '*',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join('')),
  );
  test('a proposal is accepted, and every text is printable', () => {
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(value !== '');
        const fault = faultOf(value);
        if (fault === undefined) return;
        assert.doesNotMatch(`${fault.message} ${fault.remedy}`, /[\p{Cc}\u200b]|undefined/u);
        const proposal = /^write "([^"]*)"$/.exec(fault.remedy)?.[1];
        if (proposal !== undefined) assert.equal(faultOf(proposal), undefined, `${value} -> ${proposal}`);
      }),
      { numRuns: 1000 },
    );
  });
  test('hostile lengths are answered at once', () => {
    const started = performance.now();
    for (const value of [
      '1'.repeat(3_000_000),
      `1${':1'.repeat(1_000_000)}`,
      `can_reach:${' '.repeat(3_000_000)}x`,
      ' '.repeat(3_000_000),
    ]) {
      assert.ok((faultOf(value)?.message.length ?? 0) > 0);
    }
    assert.ok(performance.now() - started < 1000);
  });
});
