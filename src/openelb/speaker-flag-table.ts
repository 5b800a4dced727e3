import type { SpeakerProgram } from '../model/speaker.ts';

/** How Go reads the value of a flag; the last five are klog's. */
export type FlagType = 'bool' | 'int' | 'text' | 'duration' | 'level' | 'severity' | 'size' | 'place' | 'modules';
export type FlagTable = ReadonlyMap<string, FlagType>;

/** klog's flags as OpenELB registers them: with dashes only (`--log-dir`, never `--log_dir`). */
const KLOG: readonly (readonly [string, FlagType])[] = [
  ['add-dir-header', 'bool'],
  ['alsologtostderr', 'bool'],
  ['log-backtrace-at', 'place'],
  ['log-dir', 'text'],
  ['log-file', 'text'],
  ['log-file-max-size', 'size'],
  ['logtostderr', 'bool'],
  ['one-output', 'bool'],
  ['skip-headers', 'bool'],
  ['skip-log-headers', 'bool'],
  ['stderrthreshold', 'severity'],
  ['v', 'level'],
  ['vmodule', 'modules'],
];

/** `cmd/speaker/app/options` of 0.6.0; master has the same. */
const SPEAKER: FlagTable = new Map([
  ...KLOG,
  ['kubeconfig', 'text'],
  ['api-hosts', 'text'],
  ['bind-addr', 'text'],
  ['bind-port', 'int'],
  ['enable-keepalived-vip', 'bool'],
  ['enable-layer2', 'bool'],
  ['keepalived-args', 'text'],
  ['log-path', 'text'],
  ['metrics-addr', 'text'],
  ['node-name', 'text'],
  ['secret', 'text'],
]);

/** `cmd/manager/app/options` of 0.5, whose logs are zap's. */
const MANAGER: FlagTable = new Map([
  ...KLOG,
  ['kubeconfig', 'text'],
  ['api-hosts', 'text'],
  ['webhook-port', 'int'],
  ['metrics-addr', 'text'],
  ['readiness-addr', 'text'],
  ['lease-duration', 'duration'],
  ['renew-deadline', 'duration'],
  ['retry-period', 'duration'],
  ['zap-devel', 'bool'],
  ['zap-encoder', 'text'],
  ['zap-log-level', 'text'],
  ['zap-stacktrace-level', 'text'],
  ['zap-time-encoding', 'text'],
]);

/** Flags that articles give to the speaker and no release of OpenELB has. */
export const ARTICLE_FLAGS: FlagTable = new Map([
  ['default-interface', 'text'],
  ['enable-bgp', 'bool'],
]);

const KUBEELB: FlagTable = new Map([...SPEAKER, ...ARTICLE_FLAGS]);

/** Flags of `openelb-controller`, which the speaker does not know. */
export const CONTROLLER_FLAGS: ReadonlySet<string> = new Set([
  'webhook-port',
  'webhook-cert-dir',
  'readiness-addr',
  'leader-elect',
]);

/** Flags that may be written with one dash and one letter: klog's `-v`, because Go's own flag has one letter. */
export const SHORTHANDS: ReadonlyMap<string, string> = new Map([['v', 'v']]);

/** The flags that a process knows; `kubeelb` adds those of articles. */
export function flagTable(program: SpeakerProgram, kubeelb: boolean): FlagTable {
  if (program === 'manager') return MANAGER;
  return kubeelb ? KUBEELB : SPEAKER;
}
