import { quote } from '../address/quote.ts';
import type { Draft } from '../engine/finding.ts';
import type { Word } from '../model/speaker.ts';
import { parseGoBool } from '../openelb/go-values.ts';
import {
  ARTICLE_FLAGS,
  CONTROLLER_FLAGS,
  type FlagTable,
  type FlagType,
  flagTable,
} from '../openelb/speaker-flag-table.ts';
import type { FlagFault } from '../openelb/speaker-flags.ts';
import type { SpeakerSettings } from '../openelb/speaker-settings.ts';
import { nearest } from './spelling.ts';

/** The finding on an argument at which the process ends, with what to write instead. */
export function flagDraft(fault: FlagFault, { speaker }: SpeakerSettings): Draft {
  const program = `openelb-${speaker.program}`;
  // The flags of articles are no advice, but where they are accepted their values are read.
  const table = flagTable(speaker.program, fault.kind === 'value' || fault.kind === 'missing-value');
  const [message, remedy] = wordsOn(fault, table, program);
  return {
    fault: 'Invalid',
    path: fault.word.path,
    ...(fault.word.text === undefined ? {} : { value: fault.word.text }),
    message,
    remedy,
    key: fault.word.text ?? 'not text',
  };
}

/** The warning on words behind `--`. */
export function unreadDraft(word: Word): Draft {
  return {
    severity: 'warning',
    fault: 'Invalid',
    path: word.path,
    ...(word.text === undefined ? {} : { value: word.text }),
    message: 'stands behind "--", where flags end, so the speaker does not read it',
    remedy: 'remove the "--"',
    key: `-- ${word.text ?? ''}`,
  };
}

type Texts = readonly [message: string, remedy: string];

function wordsOn(fault: FlagFault, table: FlagTable, program: string): Texts {
  if (fault.kind === 'not-text') return ['is no text, and the API server refuses the pod', 'put it into quotes'];
  if (fault.kind === 'unknown') {
    const special = knownElsewhere(fault.name);
    if (special !== undefined) return special;
  }
  const log = fault.log.length > 120 ? `${fault.log.slice(0, 119)}…` : fault.log;
  return [`${program} ends at it on every node, and nothing is announced any more (${log})`, remedyOf(fault, table)];
}

/** Flags that people have good reason to expect. */
function knownElsewhere(name: string): Texts | undefined {
  if (name === 'default-interface' || name === 'interface') {
    const message = `${ARTICLE_FLAGS.has(name) ? 'no OpenELB release has this flag' : 'the speaker has no such flag'}: the speaker ends at it on every node, and nothing is announced any more`;
    return [message, 'remove it and name the NIC in each Eip (spec.interface: eth0, or can_reach:<gateway>)'];
  }
  if (name === 'enable-bgp') {
    const message =
      'no OpenELB release has this flag: the speaker ends at it on every node, and nothing is announced any more';
    return [message, 'remove it; BGP is always on and set up by BgpConf and BgpPeer'];
  }
  if (!CONTROLLER_FLAGS.has(name)) return undefined;
  const message = 'belongs to openelb-controller: the speaker does not know it and ends on every node';
  return [message, 'move it to the Deployment openelb-controller'];
}

/** A reference that stayed as written: nothing of that name is in `env`. */
const UNDEFINED = /\$\([^()\s]+\)/u;

function remedyOf(fault: FlagFault, table: FlagTable): string {
  const { kind, name, value, word } = fault;
  const variable = UNDEFINED.exec(value ?? name)?.[0];
  if (variable !== undefined) return `define ${quote(variable, 60)} in env, or write the value itself`;
  if (kind === 'value') return valueRemedy(name, value ?? '', table);
  if (kind === 'missing-value') return `write --${name}=<value>`;
  if (kind === 'ends' || kind === 'syntax') return 'remove it';
  if (kind === 'positional' && parseGoBool(name) !== undefined)
    return `write it into the flag before it, e.g. --enable-layer2=${parseGoBool(name) === true}`;
  const written = (word.text ?? '').replace(/^[-\u2010-\u2015\u2212\s]+/u, '');
  const flag = written.split(/[=\s]/u, 1)[0] ?? '';
  const meant = meantFlag(flag, table);
  if (meant === undefined) return 'remove it';
  const rest = written.slice(flag.length).trim().replace(/^=/u, '').trim();
  return `write ${quote(`--${meant}${rest === '' ? '' : `=${rest.replace(/^["']|["']$/gu, '')}`}`, 80)}`;
}

function valueRemedy(name: string, value: string, table: FlagTable): string {
  const type = table.get(name) ?? 'text';
  if (type === 'bool') {
    const bare = value.replace(/["'`\s]/gu, '').toLowerCase();
    if (['true', 'yes', 'on', 'y', '1', 'enabled'].includes(bare)) return `write --${name}=true`;
    if (['false', 'no', 'off', 'n', '0', 'disabled'].includes(bare)) return `write --${name}=false`;
    return `write --${name}=true or --${name}=false, one argument per entry of the list`;
  }
  if (name === 'bind-port') return 'write a port number from 1 to 65535, e.g. --bind-port=7946';
  return `write ${SAMPLES[type].replace('NAME', name)}`;
}

const SAMPLES: Readonly<Record<Exclude<FlagType, 'bool'>, string>> = {
  int: 'a number, e.g. --NAME=4',
  level: 'a number, e.g. --NAME=4',
  size: 'a number of megabytes, e.g. --NAME=1800',
  duration: 'a duration, e.g. --NAME=15s',
  severity: '--NAME=INFO, WARNING, ERROR or FATAL',
  place: 'a file and a line, e.g. --NAME=speaker.go:100',
  modules: 'files and levels, e.g. --NAME=speaker=4,layer2*=2',
  text: 'another value',
};

/** The flag that was probably meant. */
function meantFlag(text: string, table: FlagTable): string | undefined {
  const dashed = text.toLowerCase().replaceAll('_', '-').slice(0, 60);
  if (table.has(dashed)) return dashed;
  if (dashed === 'verbose' || dashed === 'verbosity') return 'v';
  if (table.has('enable-layer2') && /layer-?2|^l2$|arp/u.test(dashed)) return 'enable-layer2';
  if (table.has('enable-keepalived-vip') && /vip|keepalived$/u.test(dashed)) return 'enable-keepalived-vip';
  return dashed.length < 3 ? undefined : nearest(dashed, table.keys());
}
