import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { EIP_ADDRESS_FAULT_CLASSES, type EipAddressFault, parseEipAddress } from '../../src/address/eip-address.ts';
import { openelbGetSize, openelbParseRange } from '../../src/address/openelb-parsers.ts';
import { formatRange, type Range, rangeSize, rangesEqual } from '../../src/address/range.ts';
import { specialPurposeOf } from '../../src/address/special-purpose.ts';
import { eipAddressLikeText } from './arbitraries.ts';
import { FAULT_CASES } from './fault-cases.ts';

function faultOf(text: string): EipAddressFault {
  const read = parseEipAddress(text);
  assert.ok(!read.ok, `${JSON.stringify(text)} is accepted`);
  return read.fault;
}

function notationOf(text: string): readonly (readonly string[])[] {
  const read = parseEipAddress(text);
  assert.ok(read.ok, `${JSON.stringify(text)} is refused`);
  return read.notation.map((notation) => [notation.class, notation.canonical]);
}

/** The range that both of OpenELB's parsers read, where they do. */
function readByOpenelb(text: string): Range | undefined {
  const sized = openelbGetSize(text);
  const announced = openelbParseRange(text);
  if (sized.outcome !== 'accept' || announced.outcome !== 'accept' || sized.size < 1n) return undefined;
  const { first, last } = sized;
  const { range } = announced;
  const same = first.family === range.family && first.value === range.first && last.family === range.family;
  return same && last.value === range.last && sized.size === rangeSize(range) ? range : undefined;
}

/** The two places where we refuse what both read alike. */
const STRICTER = new Set(['whole-family', 'mapped-short-prefix']);

describe('parseEipAddress', () => {
  test('accepts exactly what both parsers read alike, less the documented classes', () => {
    fc.assert(
      fc.property(eipAddressLikeText, (text) => {
        const read = parseEipAddress(text);
        const wanted = readByOpenelb(text);
        if (read.ok) assert.ok(wanted !== undefined && rangesEqual(read.range, wanted));
        else assert.ok(wanted === undefined || STRICTER.has(read.fault.class));
      }),
      { numRuns: 20_000 },
    );
  });

  test('marks as crashing exactly what ends the controller', () => {
    fc.assert(
      fc.property(eipAddressLikeText, (text) => {
        const read = parseEipAddress(text);
        const crashes = !read.ok && read.fault.crashes === true;
        assert.equal(crashes, text === '' || openelbGetSize(text).outcome === 'panic');
      }),
      { numRuns: 5_000 },
    );
  });

  test('proposes only what it accepts, plainly spelt and usable', () => {
    fc.assert(
      fc.property(eipAddressLikeText, (text) => {
        const read = parseEipAddress(text);
        if (read.ok || read.fault.proposal === undefined) return;
        const again = parseEipAddress(read.fault.proposal);
        assert.ok(again.ok);
        assert.deepEqual(again.notation, []);
        assert.equal(specialPurposeOf(again.range), undefined);
      }),
      { numRuns: 20_000 },
    );
  });

  test('never throws, and explains in bounded, printable words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), eipAddressLikeText), (text) => {
        const read = parseEipAddress(text);
        if (read.ok) return;
        assert.match(read.fault.detail, /^[^\p{C}\p{Zl}\p{Zp}]{5,400}$/u);
      }),
      { numRuns: 5_000 },
    );
  });

  test('accepts the plain spellings without remark', () => {
    const texts = [
      '192.168.1.10',
      '192.168.1.0/24',
      '10.0.0.1-10.0.0.1',
      '10.0.0.0/31',
      '10.0.0.1/32',
      '10.0.0.0/8',
      '2001:DB8::A-2001:db8::F',
      '2001:db8::/127',
      '2001:db8::1/128',
      '2001:db8::/66',
    ];
    for (const text of texts) assert.deepEqual(notationOf(text), []);
  });

  test('remarks on odd spellings and gives the canonical text', () => {
    assert.deepEqual(notationOf('192.168.1.5/24'), [['host-bits', '192.168.1.0/24']]);
    assert.deepEqual(notationOf('192.168.1.0/024'), [['prefix-leading-zero', '192.168.1.0/24']]);
    assert.deepEqual(notationOf('::ffff:10.0.0.1'), [['ipv4-mapped', '10.0.0.1']]);
    assert.deepEqual(notationOf('::ffff:10.0.0.1/128'), [['ipv4-mapped', '10.0.0.1/32']]);
    assert.deepEqual(notationOf('10.0.0.1-::ffff:10.0.0.1'), [['ipv4-mapped', '10.0.0.1-10.0.0.1']]);
    assert.deepEqual(notationOf('::FFFF:10.0.0.5/120'), [
      ['host-bits', '10.0.0.0/24'],
      ['ipv4-mapped', '10.0.0.0/24'],
    ]);
    assert.deepEqual(notationOf('2001:DB8::5/066'), [
      ['host-bits', '2001:db8::/66'],
      ['prefix-leading-zero', '2001:db8::/66'],
    ]);
  });

  test('a canonical text is accepted without remark and is the same range', () => {
    fc.assert(
      fc.property(eipAddressLikeText, (text) => {
        const read = parseEipAddress(text);
        if (!read.ok) return;
        for (const { canonical } of read.notation) {
          assert.deepEqual(parseEipAddress(canonical), { ok: true, range: read.range, notation: [] });
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('faults', () => {
  for (const [faultClass, text, proposal] of FAULT_CASES) {
    test(`${faultClass}: ${JSON.stringify(text)}`, () => {
      const fault = faultOf(text);
      assert.equal(fault.class, faultClass);
      assert.equal(fault.proposal, proposal);
    });
  }

  test('every class has a case', () => {
    const covered = new Set(FAULT_CASES.map(([faultClass]) => faultClass));
    assert.deepEqual(
      EIP_ADDRESS_FAULT_CLASSES.filter((faultClass) => !covered.has(faultClass)),
      [],
    );
  });

  test('classes are told in words of their own', () => {
    const first = new Map(FAULT_CASES.map(([faultClass, text]) => [faultClass, faultOf(text).detail]));
    assert.equal(new Set(first.values()).size, first.size);
  });

  test('the words quote what is wrong', () => {
    assert.equal(faultOf('192.168.1.300').detail, 'octet 4 is 300, the largest is 255');
    assert.equal(faultOf('192.168.1.10 - 192.168.1.20').detail, 'it has blanks around the dash');
    assert.equal(faultOf('192.168.1.20-192.168.1.10').detail, 'the first address is after the last');
    assert.match(faultOf('192.168.1.10\u2013192.168.1.20').detail, /an en dash \(U\+2013\)/);
    assert.match(
      faultOf('192.168.1.10 - 20').detail,
      /blanks around the dash, and the last address is cut short to "20"/,
    );
  });

  test('a proposal that holds special-purpose addresses is kept back', () => {
    assert.equal(faultOf('127.0.0.1 ').proposal, undefined);
    assert.equal(faultOf('fe80::1%eth0').proposal, undefined);
    assert.equal(faultOf('0.0.0.0/0').proposal, undefined);
  });

  test('what ends the controller', () => {
    for (const text of ['', '10.0.0.1-2001:db8::1:a00:5', '255.255.255.250-2001:db8::1:0:0']) {
      assert.equal(faultOf(text).crashes, true, text);
    }
    const top = 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:fff0';
    assert.deepEqual([faultOf(`${top}-ffff::5`).class, faultOf(`${top}-ffff::5`).crashes], ['reversed', true]);
    assert.deepEqual([faultOf(`${top}-10.0.0.5`).class, faultOf(`${top}-10.0.0.5`).crashes], ['mixed-families', true]);
    assert.equal(faultOf('10.0.0.1-2001:db8::1').crashes, undefined);
  });

  test('IPv6 blocks that end among the mapped addresses are refused, as the speakers refuse them', () => {
    for (const text of ['::/80', '::ff00:0:0/88', '::fffe:0:0/95'])
      assert.equal(faultOf(text).class, 'mapped-short-prefix', text);
    const read = parseEipAddress('::fffe:0:0/96');
    assert.equal(read.ok && formatRange(read.range), '::fffe:0:0-::fffe:ffff:ffff');
  });
});

test('huge texts are refused at once', () => {
  const units = [
    '1',
    ' ',
    '-',
    '/',
    ':',
    '.',
    '10.0.0.1,',
    '\u2013',
    '{{',
    '%',
    '[',
    '0',
    '\ud800',
    '10.0.0.1-',
    'a\n',
  ];
  const started = performance.now();
  for (const unit of units) {
    for (const length of [900, 1_024, 100_000]) {
      const fault = faultOf(unit.repeat(Math.ceil(length / unit.length)));
      assert.ok(fault.detail.length < 400, unit);
    }
  }
  // Generous: 45 texts take a few milliseconds; quadratic or worse behaviour would take minutes.
  assert.ok(performance.now() - started < 5_000);
});
