import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { eip, NAME, SHOP, service } from '../openelb/allocation-samples.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-predict-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const named = (name: string, eipName: string, namespace = 'shop') =>
  service({ [NAME]: eipName }, {}, { name, namespace });
const ITEMS = [
  SHOP,
  eip('lan', { address: '192.168.1.100-192.168.1.101' }),
  named('web', 'lan'),
  named('api', 'lan', 'lab'),
  named('late', 'lan'),
  named('typo', 'lna'),
  { ...service(), metadata: { name: 'plain', namespace: 'shop' } },
  { ...service(), metadata: { name: 'inner', namespace: 'shop' }, spec: { type: 'ClusterIP' } },
];
const file = join(folder, 'world.json');
writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: ITEMS }));
const predict = (...args: string[]) => run(['predict', '--world', file, ...args]);

describe('predict', () => {
  test('prints a table in which every Service counts for the next', () => {
    const { status, stdout, stderr } = predict();
    assert.equal(status, 0, stderr);
    assert.equal(
      stdout,
      [
        'SERVICE     EIP  ADDRESS        OUTCOME  STABLE  NOTE',
        'shop/web    lan  192.168.1.100  new      yes',
        'lab/api     lan  192.168.1.101  new      yes',
        'shop/late   lan  <pending>      pending  yes     Eip "lan" is full: all 2 addresses are taken',
        'shop/typo   lna  <pending>      pending  yes     Eip "lna" does not exist',
        'shop/plain  -    -              ignored  -       it has not opted in: lb.kubesphere.io/v1alpha1: openelb is missing',
        '',
        '5 Services: 2 new, 2 pending, 1 ignored (OpenELB 0.6)',
        '',
      ].join('\n'),
    );
  });

  test('prints JSON with every Service, in the order of serving', () => {
    const records = JSON.parse(predict('-o', 'json').stdout) as { service: string }[];
    assert.deepEqual(
      records.map((record) => record.service),
      ['shop/web', 'lab/api', 'shop/late', 'shop/typo', 'shop/plain', 'shop/inner'],
    );
    assert.deepEqual(records[0], {
      service: 'shop/web',
      handled: true,
      eip: 'lan',
      address: '192.168.1.100',
      stable: true,
      pending: false,
      reason: null,
      event: 'AssignIP: success to assign ip: 192.168.1.100',
    });
    assert.deepEqual(records[3], {
      service: 'shop/typo',
      handled: true,
      eip: 'lna',
      address: null,
      stable: true,
      pending: true,
      reason: 'Eip "lna" does not exist',
      event: 'AssignIPFailed: Eip.network.kubesphere.io "lna" not found',
    });
  });

  test('what is not asked for takes part all the same', () => {
    assert.match(predict('-n', 'lab').stdout, /^lab\/api +lan +192\.168\.1\.101/m);
    assert.doesNotMatch(predict('-n', 'lab').stdout, /shop\//);
    assert.match(predict('late').stdout, /^1 Service: 1 pending/m);
    assert.match(predict('shop/inner').stdout, /not of type LoadBalancer/);
  });

  test('predicts the release it is told', () => {
    assert.match(predict('--openelb', '0.5.1', 'web').stdout, /protocol layer2, the Service wants bgp.*OpenELB 0\.5/s);
  });

  test('under service.announcePrediction whoever creates a Service is told what it gets', () => {
    const policy = join(folder, 'policy.yaml');
    writeFileSync(policy, 'service: { announcePrediction: true }\n');
    const created = join(folder, 'created.json');
    writeFileSync(created, JSON.stringify({ ...named('more', 'lan'), kind: 'Service' }));
    const typo = join(folder, 'typo.json');
    writeFileSync(typo, JSON.stringify(named('wrong', 'lna')));
    const told = run(['review', created, typo, '--world', file, '--policy', policy]);
    assert.equal(told.status, 0, told.stderr);
    assert.match(told.stderr, /^Warning: Service "shop\/more" will get 192\.168\.1\.100 from Eip "lan"$/m);
    assert.match(told.stderr, /^Warning: Service "shop\/wrong" will get no address: Eip "lna" does not exist$/m);
    assert.doesNotMatch(run(['review', created, '--world', file]).stderr, /will get/);
  });

  const refused: readonly [string, readonly string[], number, RegExp][] = [
    ['without a world', ['predict'], 64, /--world FILE/],
    ['a version that is none', ['predict', '--world', file, '--openelb', 'new'], 64, /--openelb 'new'/],
    ['a Service that is not there', ['predict', '--world', file, 'wbe'], 2, /no Service "wbe"/],
    ['a file that is not there', ['predict', '--world', join(folder, 'no.yaml')], 2, /no\.yaml/],
  ];
  for (const [title, args, code, message] of refused) {
    test(`${title}: exit code ${code}`, () => {
      const { status, stderr } = run(args);
      assert.equal(status, code);
      assert.match(stderr, message);
    });
  }
});
