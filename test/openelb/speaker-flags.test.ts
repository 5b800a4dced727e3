import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { speakerFrom } from '../../src/model/speaker.ts';
import { parseGoBool, parseGoInt, portOf, valueFault } from '../../src/openelb/go-values.ts';
import type { FlagType } from '../../src/openelb/speaker-flag-table.ts';
import { endsAt, type SpeakerSettings, settingsOf } from '../../src/openelb/speaker-settings.ts';
import { versionOf } from '../../src/openelb/version.ts';
import { NO_FACTS } from '../../src/world/world.ts';
import { NODE_NAME, type SpeakerParts, speakerObject } from './worlds.ts';

function settings(parts: SpeakerParts): SpeakerSettings {
  const speaker = speakerFrom(speakerObject(parts));
  assert.ok(speaker);
  return settingsOf(speaker, NO_FACTS);
}
const logs = (...args: unknown[]) => settings({ args }).flags.faults.map(({ log }) => log);

describe('flags as pflag and cobra read them', () => {
  const on: readonly (readonly [string, SpeakerParts, boolean | undefined])[] = [
    ['absent', { args: [] }, false],
    ['with a value', { args: ['--enable-layer2=true'] }, true],
    ['bare', { args: ['--enable-layer2'] }, true],
    ['the last one counts', { args: ['--enable-layer2', '--enable-layer2=F'] }, false],
    ['in the command', { command: ['openelb-speaker', '--enable-layer2'], args: [] }, true],
    ['command before args', { command: ['openelb-speaker', '--enable-layer2'], args: ['--enable-layer2=0'] }, false],
    ['behind two dashes', { args: ['--', '--enable-layer2'] }, false],
    ['taken as the value of another flag', { args: ['--node-name', '--enable-layer2'] }, false],
    ['from a variable', { args: ['--enable-layer2=$(ON)'], env: [{ name: 'ON', value: 'true' }] }, true],
    ['the whole flag from a variable', { args: ['$(FLAG)'], env: [{ name: 'FLAG', value: '--enable-layer2' }] }, true],
    [
      'a variable made of another',
      {
        args: ['--enable-layer2=$(B)'],
        env: [
          { name: 'A', value: 'tr' },
          { name: 'B', value: '$(A)ue' },
        ],
      },
      true,
    ],
    ['known at run time only', { args: ['--enable-layer2=$(N)'], env: [{ ...NODE_NAME, name: 'N' }] }, undefined],
    ['any flag at run time', { args: ['$(N)'], env: [{ ...NODE_NAME, name: 'N' }] }, undefined],
    ['a script', { command: ['sh', '-c', 'openelb-speaker --enable-layer2'], args: [] }, undefined],
    ['a wrapper', { command: ['tini', '--', '/bin/openelb-speaker'], args: ['--enable-layer2'] }, true],
  ];
  for (const [name, parts, expected] of on) test(name, () => assert.equal(settings(parts).layer2, expected));

  const faults: readonly (readonly [readonly unknown[], readonly string[]])[] = [
    [['--bind-port', '-1'], []],
    [['--bind-port=0x1f0a', '--v=-1', '-v', '4', '-v4', '-v=4'], []],
    [['', '-'], []],
    [['--bind-port=1_000', '--log-file-max-size=0b11'], []],
    [
      ['--bind-port=8e3'],
      ['invalid argument "8e3" for "--bind-port" flag: strconv.ParseInt: parsing "8e3": invalid syntax'],
    ],
    [['--bind-port='], ['invalid argument "" for "--bind-port" flag: strconv.ParseInt: parsing "": invalid syntax']],
    [['--bind-port'], ['flag needs an argument: --bind-port']],
    [['-v'], ["flag needs an argument: 'v' in -v"]],
    [['--=x'], ['bad flag syntax: --=x']],
    [['---v=1'], ['bad flag syntax: ---v=1']],
    [['-h'], ['prints its help and ends']],
    [['--help'], ['prints its help and ends']],
    [['version'], ['runs "version" and ends']],
    [
      ['-x', '--y', 'z'],
      ["unknown shorthand flag: 'x' in -x", 'unknown flag: --y', 'unknown command "z" for "openelb-speaker"'],
    ],
    [
      ['--enable-layer2=$(NOWHERE)'],
      [
        'invalid argument "$(NOWHERE)" for "--enable-layer2" flag: strconv.ParseBool: parsing "$(NOWHERE)": invalid syntax',
      ],
    ],
    [['--secret=$$(KEY)', '--node-name=$(KUBERNETES_SERVICE_HOST)'], []],
  ];
  for (const [args, expected] of faults) test(args.join(' '), () => assert.deepEqual(logs(...args), expected));

  test('every fault is at its own word', () => {
    const { flags } = settings({ args: ['--v=4', '--layer2', 'x'] });
    assert.deepEqual(
      flags.faults.map(({ word }) => word.path.slice(-2)),
      [
        ['args', 1],
        ['args', 2],
      ],
    );
  });

  test('a port that is a number to the flag and none to the kernel', () => {
    const ends = (...args: string[]) => endsAt(settings({ args }))?.log;
    for (const port of ['-1', '65536', '70000', '0x1ffff'])
      assert.equal(ends('--enable-layer2', '--bind-port', port), `listen tcp :${Number(port)}: bind: invalid argument`);
    for (const port of ['0', '1', '65535']) assert.equal(ends('--enable-layer2', `--bind-port=${port}`), undefined);
    assert.equal(ends('--bind-port=-1'), undefined, 'with layer 2 off nobody opens it');
  });

  test('what is no text is a fault of its own', () => {
    assert.equal(endsAt(settings({ args: ['--enable-layer2=true', 7, null] }))?.kind, 'not-text');
    assert.equal(endsAt(settings({ args: 'enable' })), undefined);
  });

  test('a word too many never hides the flags before it, and nothing throws', () => {
    const word = fc.oneof(
      fc.constantFrom('--', '-', '', '--enable-layer2', '--v', '-v', '$(A)', '--a=$(B)', '$$', '$(', '--node-name'),
      fc.string({ maxLength: 12 }),
      fc.jsonValue({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 3 }), (args, command) => {
        const found = settings({ args: ['--enable-layer2', ...args], command: ['openelb-speaker', ...command] });
        assert.ok(found.flags.faults.length <= args.length + command.length + 1);
        for (const { word: where } of found.flags.faults) assert.equal(typeof where.path.at(-1), 'number');
      }),
      { numRuns: 500 },
    );
  });
});

describe('values as Go reads them', () => {
  test('booleans', () => {
    for (const text of ['1', 't', 'T', 'true', 'TRUE', 'True']) assert.equal(parseGoBool(text), true);
    for (const text of ['0', 'f', 'F', 'false', 'FALSE', 'False']) assert.equal(parseGoBool(text), false);
    for (const text of ['', 'yes', 'tRUE', ' true', '"true"', 'on']) assert.equal(parseGoBool(text), undefined);
  });

  test('integers with base 0', () => {
    const good: readonly (readonly [string, number])[] = [
      ['7946', 7946],
      ['-1', -1],
      ['+5', 5],
      ['017', 15],
      ['0o17', 15],
      ['0X1F', 31],
      ['1_0', 10],
      ['0', 0],
      ['-0', -0],
    ];
    for (const [text, value] of good) assert.equal(parseGoInt(text), value);
    for (const text of ['', '1.5', '08', '_1', '1__0', '0x', '9223372036854775808', '1 '])
      assert.equal(parseGoInt(text), undefined, text);
  });

  test('ports', () => {
    assert.equal(portOf(':50051'), 50051);
    assert.equal(portOf('[::1]:50051'), 50051);
    assert.equal(portOf('50051'), undefined);
  });

  test('klog takes and refuses what it does when it is asked itself', () => {
    const taken: readonly (readonly [FlagType, readonly string[]])[] = [
      ['level', ['2147483647', '0000000000001', '+3', '-3']],
      ['severity', ['warning', 'Error', 'INFO', 'fatal', '9', '-1']],
      ['place', ['', 'a.go:12']],
      ['modules', ['', 'a=1,b*=2,', 'a=0']],
      ['size', ['0', '0x10', '1_0', '18446744073709551615']],
    ];
    for (const [type, texts] of taken) for (const text of texts) assert.equal(valueFault(type, text), undefined, text);
    const NUMBER = /^strconv\.ParseInt: parsing ".*": invalid syntax$/;
    const LIST = 'syntax error: expect comma-separated list of filename=N';
    const refused: readonly (readonly [FlagType, readonly string[], string | RegExp])[] = [
      ['level', ['', '0x1', '1_0', 'info'], NUMBER],
      ['level', ['2147483648'], 'strconv.ParseInt: parsing "2147483648": value out of range'],
      ['severity', ['', 'NONE', 'info ', 'debug'], NUMBER],
      ['place', ['a:12', 'a.go', 'a.go:x', 'a.go:1:2', ':0'], 'syntax error: expect file.go:234'],
      ['place', ['a.go:0'], 'negative or zero value for level'],
      ['modules', ['a', 'a=', '=1', 'a=x', 'a=1=2', 'a=99999999999', 'a=1,b'], LIST],
      ['modules', ['a=-1'], 'negative value for vmodule level'],
      ['size', ['', '-1', '+1', 'x'], 'parse error'],
    ];
    for (const [type, texts, why] of refused) {
      for (const text of texts) {
        const found = valueFault(type, text) ?? '';
        if (typeof why === 'string') assert.equal(found, why, text);
        else assert.match(found, why, text);
      }
    }
  });

  test('versions', () => {
    const texts = ['v0.6.0', '0.6', 'v0.5.1', '0.5', 'master', 'v0.6.0-rc1', 'v0.60.1', 'latest', ''];
    const found = texts.map(versionOf);
    assert.deepEqual(found, ['0.6', '0.6', '0.5', '0.5', 'master', '0.6', 'master', 'master', undefined]);
  });
});
