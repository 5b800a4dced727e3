import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/model/json.ts';
import {
  ADDRESS,
  assignedService,
  brief,
  DEFAULT,
  DELETING,
  eip,
  NAME,
  OPT_IN,
  predicted,
  service,
} from './allocation-samples.ts';

const LAN = eip('lan', { address: '192.168.0.91-192.168.0.93' });
const used = (spec: object, holders: Record<string, string>, more: object = {}) =>
  eip(
    'lan',
    { address: '192.168.0.91-192.168.0.93', ...spec },
    {
      status: { firstIP: '192.168.0.91', poolSize: 3, usage: Object.keys(holders).length, used: holders, ...more },
    },
  );
const FULL = used({}, { '192.168.0.91': 'a/x', '192.168.0.92': 'a/y;a/z', '192.168.0.93': 'a/w' }, { occupied: true });
const named = { [NAME]: 'lan' };
const SEEN = { metadata: { finalizers: ['finalizer.ipam.kubesphere.io/v1alpha1'] } };

describe('which Services OpenELB handles', () => {
  const cases: readonly [string, JsonObject, string][] = [
    ['opted in', service(named), 'lan 192.168.0.91'],
    ['another value', service({ ...named, [OPT_IN]: 'OpenELB' }), 'unhandled'],
    ['type NodePort', service(named, { type: 'NodePort' }), 'unhandled'],
    [
      'its label and no annotation',
      { ...service(), metadata: { name: 'web', namespace: 'shop', labels: named } },
      'untouched',
    ],
    ['its label and the opt-in gone', service({ [OPT_IN]: 'porter' }, {}, { labels: named }), 'released'],
    ['its label and another type', service({}, { type: 'ClusterIP' }, { labels: named }), 'released'],
    ['being deleted', service(named, {}, DELETING.metadata), 'released'],
    ['node proxy', service({ ...named, 'node-proxy.openelb.kubesphere.io/type': 'daemonset' }), 'node-proxy'],
    [
      'no node proxy by that value',
      service({ ...named, 'node-proxy.openelb.kubesphere.io/type': 'DaemonSet' }),
      'lan 192.168.0.91',
    ],
  ];
  for (const [title, object, expected] of cases) {
    test(title, () => assert.equal(brief(predicted(object, [LAN])), expected));
  }
});

describe('which Eip', () => {
  const bound = (name: string, last: number, spec: object = {}, status?: object) =>
    eip(
      name,
      { address: `10.0.${last}.1-10.0.${last}.2`, namespaces: ['shop'], ...spec },
      status === undefined ? {} : { status },
    );
  const cases: readonly [string, JsonObject, readonly JsonObject[], string][] = [
    ['named, though another is bound', service(named), [LAN, bound('b', 1)], 'lan 192.168.0.91'],
    [
      'containing, though another is bound',
      service({}, { loadBalancerIP: '192.168.0.92' }),
      [LAN, bound('b', 1)],
      'lan 192.168.0.92',
    ],
    ['bound before default', service(), [eip('d', { address: '10.9.0.1' }, DEFAULT), bound('b', 1)], 'b 10.0.1.1'],
    ['lower priority wins', service(), [bound('b', 1), bound('c', 2, { priority: -1 })], 'c 10.0.2.1'],
    [
      'one not occupied before one of better priority',
      service(),
      [bound('b', 1, { priority: 1 }), bound('c', 2, {}, { firstIP: '10.0.2.1', poolSize: 2, occupied: true })],
      'b 10.0.1.1',
    ],
    ['by selector', service(), [eip('s', { address: '10.0.5.1', namespaceSelector: { env: 'prod' } })], 's 10.0.5.1'],
    [
      'an empty selector matches once it stands in an Eip that the controller knows',
      service(),
      [eip('s', { address: '10.0.5.1', namespaceSelector: {} }, SEEN)],
      's 10.0.5.1',
    ],
    [
      'an empty selector that an Eip is created with is dropped',
      service(),
      [eip('s', { address: '10.0.5.1', namespaceSelector: {} })],
      'no-eip',
    ],
    ['default', service(), [LAN, eip('d', { address: '10.9.0.1' }, DEFAULT)], 'd 10.9.0.1'],
    ['an Eip without any binding never', service(), [LAN], 'no-eip'],
    [
      'the alias group never',
      service(),
      [{ ...eip('k', { address: '10.9.0.1' }, DEFAULT), apiVersion: 'kubeelb.io/v1alpha2' }],
      'no-eip',
    ],
    [
      'an empty annotation sets loadBalancerIP aside',
      service({ ...named, [ADDRESS]: '' }, { loadBalancerIP: '192.168.0.93' }),
      [LAN],
      'lan 192.168.0.91',
    ],
    ['an IPv6 number inside an IPv4 pool', service({}, { loadBalancerIP: '::c0a8:5c' }), [LAN], 'lan 192.168.0.92'],
    [
      'text that is no address in a pool that starts at zero',
      service({}, { loadBalancerIP: 'x' }),
      [eip('zero', { address: '0.0.0.0/30' })],
      'zero 0.0.0.0',
    ],
  ];
  for (const [title, object, eips, expected] of cases) {
    test(title, () => {
      assert.equal(brief(predicted(object, eips)), expected);
      assert.equal(brief(predicted(object, [...eips].reverse())), expected, 'in any order of objects');
    });
  }
});

describe('why a Service waits, with the event OpenELB writes', () => {
  const prefix = 'failed to construct allocate request: ';
  const six = { ipFamilies: ['IPv6'] };
  const cases: readonly [JsonObject, readonly JsonObject[], string, string | undefined][] = [
    [service(), [], 'no-eip', `${prefix}no available default eip found`],
    [
      service({ [ADDRESS]: '10.1.1.1' }),
      [LAN],
      'not-contained',
      `${prefix}no available eip was found containing the ip:[10.1.1.1]`,
    ],
    // Without a name the whole number counts, with one the low 64 bits: no text is zero, and zero has an ordinal in a CIDR.
    [
      service({ [ADDRESS]: 'web' }, six),
      [eip('lan', { address: 'fd00:aa::/120' })],
      'not-contained',
      `${prefix}no available eip was found containing the ip:[web]`,
    ],
    [
      service({ [ADDRESS]: '2001:db8::15' }, six),
      [eip('lan', { address: 'fd00:aa::10-fd00:aa::20' })],
      'not-contained',
      `${prefix}no available eip was found containing the ip:[2001:db8::15]`,
    ],
    [
      service({ [ADDRESS]: '192.168.0.91' }),
      [{ ...LAN, ...{ metadata: { name: 'lan', ...DELETING.metadata } } }],
      'containing-deleting',
      `${prefix}eip:lan is deleting`,
    ],
    [
      service({ [ADDRESS]: '192.168.0.91' }),
      [used({ disable: true }, {})],
      'containing-disabled',
      `${prefix}eip:lan is disabled`,
    ],
    [
      service(),
      [LAN, eip('bad', { address: '10.9.0.1', namespaceSelector: { env: 'a b', app: 'x' } })],
      'selector-invalid',
      `${prefix}eip:[bad] invalid namespace label selector &LabelSelector{MatchLabels:map[string]string{app: x,env: a b,},MatchExpressions:[]LabelSelectorRequirement{},}`,
    ],
    [service({ [NAME]: 'lna' }), [LAN], 'eip-missing', 'Eip.network.kubesphere.io "lna" not found'],
    [
      service(named),
      [eip('lan', { address: '10.0.0.9-10.0.0.1' })],
      'eip-address-invalid',
      'ip range (10.0.0.9-10.0.0.1) invalid syntax',
    ],
    [service(named), [eip('lan', { address: '' })], 'eip-address-empty', undefined],
    [service(named, six), [LAN], 'family', "service can't use different family eip"],
    [
      service(named),
      [eip('lan', { address: '10.0.0.1' }, DELETING)],
      'eip-deleting',
      'no avliable eip, err:eip:lan is deleting',
    ],
    [service(named), [used({ disable: true }, {})], 'eip-disabled', 'no avliable eip, err:eip:lan is disabled'],
    [
      service({ ...named, [ADDRESS]: '10.1.1.1' }),
      [LAN],
      'beyond-range',
      'no avliable eip, err:the specified ip:10.1.1.1 is beyond the range of eip[lan:192.168.0.91-192.168.0.93]',
    ],
    [service(named), [FULL], 'full', 'no avliable eip, err:no suitable ip to allocate'],
    [
      service(named, six),
      [eip('lan', { address: '2001:db8::/64' })],
      'nothing-counted',
      'no avliable eip, err:no suitable ip to allocate',
    ],
    [
      service({ ...named, [ADDRESS]: '192.168.0.99' }),
      [used({ address: '192.168.0.91-192.168.0.99' }, {})],
      'nothing-counted',
      'no avliable eip, err:no suitable ip to allocate',
    ],
  ];
  for (const [object, eips, kind, message] of cases) {
    test(`${kind}: ${message}`, () => {
      const allocation = predicted(object, eips);
      assert.equal(brief(allocation), kind);
      assert.equal(allocation.event?.message, message);
      assert.ok(allocation.outcome === 'pending');
      assert.equal(allocation.retried, !message?.startsWith(prefix));
    });
  }

  test('a full pool is told with its size and some holders', () => {
    const allocation = predicted(service(named), [FULL]);
    assert.ok(allocation.outcome === 'pending' && allocation.reason.kind === 'full');
    assert.equal(allocation.reason.size, 3n);
    assert.deepEqual(allocation.reason.holders, ['a/x', 'a/y', 'a/z']);
  });

  test('a Service that had an address loses it', () => {
    const allocation = predicted(assignedService('lan', '192.168.0.92'), [used({}, { '192.168.0.92': 'shop/web' })]);
    assert.equal(brief(allocation), 'no-eip');
    assert.equal(allocation.outcome === 'pending' && allocation.lost, '192.168.0.92');
    assert.deepEqual(allocation.held, { eip: 'lan', address: '192.168.0.92' });
  });
});

describe('which address', () => {
  const held = { '192.168.0.91': 'a/x', '192.168.0.93': 'a/y' };
  const cases: readonly [string, JsonObject, JsonObject, string, string][] = [
    ['the lowest free', service(named), used({}, held), '192.168.0.92', 'new'],
    [
      'a requested one, whoever holds it',
      service({ ...named, [ADDRESS]: '192.168.0.93' }),
      used({}, held),
      '192.168.0.93',
      'new',
    ],
    [
      'its own stays',
      assignedService('lan', '192.168.0.93', named),
      used({}, { '192.168.0.93': 'shop/web' }),
      '192.168.0.93',
      'kept',
    ],
    [
      'without the label it starts again',
      service(named),
      used({}, { '192.168.0.93': 'shop/web' }),
      '192.168.0.91',
      'moved',
    ],
    [
      'its own in a full pool',
      service(named),
      used({}, { ...held, '192.168.0.92': 'shop/web' }),
      '192.168.0.92',
      'kept',
    ],
    [
      'a foreign status is repaired at the lowest',
      assignedService('lan', '10.9.9.9', named),
      used({}, { '192.168.0.92': 'shop/web' }),
      '192.168.0.91',
      'moved',
    ],
    [
      'keys in another spelling take nothing',
      service(named),
      used({}, { '::ffff:192.168.0.91': 'a/x' }),
      '192.168.0.91',
      'new',
    ],
  ];
  for (const [title, object, pool, address, change] of cases) {
    test(title, () => {
      const allocation = predicted(object, [pool]);
      assert.equal(brief(allocation), `lan ${address}`);
      assert.equal(allocation.outcome === 'assigned' && allocation.change, change);
    });
  }

  test('those who share it are named', () => {
    const allocation = predicted(service({ ...named, [ADDRESS]: '192.168.0.92' }), [FULL]);
    assert.deepEqual(allocation.outcome === 'assigned' && allocation.sharedWith, ['a/y', 'a/z']);
  });
});

describe('whether it lasts', () => {
  const doubts = (object: JsonObject, eips: readonly JsonObject[]) => {
    const allocation = predicted(object, eips);
    if (allocation.outcome !== 'assigned' && allocation.outcome !== 'pending') return [];
    assert.equal(allocation.outcome === 'assigned' && allocation.stable, allocation.unstable.length === 0);
    return allocation.unstable;
  };
  const bound = (name: string, address: string, more: object = {}) =>
    eip(name, { address, namespaces: ['shop'], ...more });

  test('named and room enough: yes', () => assert.deepEqual(doubts(service(named), [LAN]), []));
  test('equal priorities are a tie', () =>
    assert.deepEqual(doubts(service(), [bound('b', '10.0.0.0/24'), bound('a', '10.1.0.0/24')]), [
      { kind: 'tie', choice: 'bound', eips: ['a', 'b'] },
    ]));
  test('two defaults are a tie', () =>
    assert.deepEqual(
      doubts(service(), [eip('b', { address: '10.0.0.1' }, DEFAULT), eip('a', { address: '10.0.0.2' }, DEFAULT)]),
      [{ kind: 'tie', choice: 'default', eips: ['a', 'b'] }],
    ));
  test('filling the better pool never rests', () =>
    assert.deepEqual(doubts(service(), [bound('a', '10.0.0.1'), bound('b', '10.1.0.1', { priority: 1 })]), [
      { kind: 'endless', eip: 'a', next: 'b' },
    ]));
  test('the default pool beside it does not count', () =>
    assert.deepEqual(doubts(service(), [bound('a', '10.0.0.1'), eip('d', { address: '10.1.0.1' }, DEFAULT)]), []));
  test('a better pool that appears moves it, once', () => {
    const own = eip(
      'b',
      { address: '10.1.0.0/24', priority: 1, namespaces: ['shop'] },
      {
        status: { firstIP: '10.1.0.0', poolSize: 256, used: { '10.1.0.0': 'shop/web' } },
      },
    );
    const allocation = predicted(assignedService('b', '10.1.0.0'), [own, bound('a', '10.0.0.0/24')]);
    assert.ok(allocation.outcome === 'assigned');
    assert.equal(brief(allocation), 'a 10.0.0.0');
    assert.equal(allocation.change, 'moved');
    assert.equal(allocation.stable, true);
  });
  test('a request in another spelling never rests', () =>
    assert.deepEqual(doubts(service({ ...named, [ADDRESS]: '::ffff:192.168.0.92' }), [LAN]), [
      { kind: 'request-text', text: '::ffff:192.168.0.92', address: '192.168.0.92' },
    ]));
  test('an unknown namespace could be selected by anything', () =>
    assert.deepEqual(doubts(service({}, {}, { namespace: 'new' }), [eip('d', { address: '10.1.0.1' }, DEFAULT)]), [
      { kind: 'namespace-unknown', namespace: 'new' },
    ]));
  test('two records are a matter of chance', () => {
    const other = eip(
      'b',
      { address: '10.1.0.1' },
      { status: { firstIP: '10.1.0.1', poolSize: 1, used: { '10.1.0.1': 'shop/web' } } },
    );
    const allocation = predicted(assignedService('lan', '192.168.0.92', named), [
      other,
      used({}, { '192.168.0.92': 'shop/web' }),
    ]);
    assert.ok(allocation.outcome === 'assigned');
    assert.deepEqual(
      allocation.unstable.map(({ kind }) => kind),
      ['several-records'],
    );
    assert.equal(allocation.change, 'kept');
  });
});

describe('releases differ', () => {
  test('0.6 assigns an address of a family the Service has not', () => {
    const allocation = predicted(service(named, { ipFamilies: ['IPv6'] }), [LAN], '0.6');
    assert.equal(brief(allocation), 'lan 192.168.0.91');
    assert.equal(allocation.outcome === 'assigned' && allocation.wrongFamily, true);
  });
  test('0.6 assigns from a range that its speakers cannot read', () => {
    const odd = eip('lan', { address: '10.0.0.1-2001:db8::a00:5' });
    assert.equal(brief(predicted(service(named), [odd], '0.6')), 'lan 10.0.0.1');
    assert.equal(brief(predicted(service(named), [odd], 'master')), 'eip-address-invalid');
  });

  const old = (annotations: object = {}, spec: object = {}) =>
    service({ 'protocol.openelb.kubesphere.io/v1alpha1': 'layer2', ...annotations }, spec);
  const cases: readonly [string, JsonObject, readonly JsonObject[], string][] = [
    ['any Eip with room is taken', old(), [LAN], 'lan 192.168.0.91'],
    ['a full one is passed by', old(), [FULL, eip('z', { address: '10.0.0.1' })], 'z 10.0.0.1'],
    ['the protocol must be named', service(named), [LAN], 'protocol'],
    ['and without an Eip too', service(), [LAN], 'no-open-eip'],
    [
      'loadBalancerIP comes before the annotation',
      old({ ...named, [ADDRESS]: '192.168.0.92' }, { loadBalancerIP: '192.168.0.93' }),
      [LAN],
      'lan 192.168.0.93',
    ],
    ['no speaker is ready', old(named), [used({}, {}, { ready: false })], 'eip-not-ready'],
    ['a ready one serves', old(named), [used({}, {}, { ready: true })], 'lan 192.168.0.91'],
    [
      'the default Eip is written into a Service that names none',
      service(),
      [eip('d', { address: '10.0.0.1' }, DEFAULT)],
      'd 10.0.0.1',
    ],
    ['a missing Eip', old({ [NAME]: 'lna' }), [LAN], 'eip-missing'],
    [
      'a full Eip',
      old(named),
      [used({}, { '192.168.0.91': 'a/x', '192.168.0.92': 'a/y', '192.168.0.93': 'a/z' }, { ready: true })],
      'full',
    ],
  ];
  for (const [title, object, eips, expected] of cases) {
    test(`0.5: ${title}`, () => {
      const allocation = predicted(object, eips, '0.5.1');
      assert.equal(brief(allocation), expected);
      assert.equal(allocation.event, undefined);
    });
  }
  test('0.5: a record stays though another Eip would be free', () => {
    const held = { ...assignedService('lan', '192.168.0.93'), metadata: old({}, {})['metadata'] };
    const allocation = predicted(held, [used({}, { '192.168.0.93': 'shop/web' }, { ready: true })], '0.5.1');
    assert.equal(brief(allocation), 'lan 192.168.0.93');
    assert.equal(allocation.outcome === 'assigned' && allocation.change, 'kept');
  });
});
