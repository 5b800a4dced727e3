import {
  type AddressReader,
  describe,
  isWritten,
  listed,
  type ParseYaml,
  type ReadRange,
  type Unreadable,
} from './address-reader.ts';
import { flagValue, switchValue } from './flags.ts';
import { isJsonObject, type JsonObject } from './json.ts';

/** What is written about kube-proxy's mode; absent fields stand for kube-proxy's defaults (iptables on Linux, false). */
export interface KubeProxySettings {
  /** Where it is written: `data[config.conf]`, or `flags` for a command line. */
  readonly source: string;
  /** As written: `""`, `iptables`, `ipvs`, `nftables` or anything else. */
  readonly mode?: string;
  /** `ipvs.strictARP` as written: a boolean, or the text of another value, which kube-proxy refuses. */
  readonly strictArp?: boolean | string;
  /** Pod ranges out of `clusterCIDR`. */
  readonly clusterCidrs: readonly ReadRange[];
  /** What is wrong with the text: no YAML, strictARP of another type, misspelt or in another place. */
  readonly faults: readonly Unreadable[];
}

/**
 * Reads a KubeProxyConfiguration (`kubeproxy.config.k8s.io/v1alpha1`) as YAML; unknown fields are tolerated. Undefined
 * for an absent text. Whether `yes` is a boolean is for `parseYaml` to say: kube-proxy reads YAML 1.1, where it is.
 */
export function kubeProxyFromYaml(
  text: unknown,
  source: string,
  parseYaml: ParseYaml,
  reader: AddressReader,
): KubeProxySettings | undefined {
  const before = reader.unreadable.length;
  const config = reader.yaml(text, source, parseYaml);
  if (!isJsonObject(config)) {
    if (isWritten(config)) reader.report(source, config, 'is not a YAML map');
    const faults = reader.unreadable.slice(before);
    return faults.length === 0 ? undefined : { source, clusterCidrs: [], faults };
  }
  const mode = config.mode;
  const found = isJsonObject(config.ipvs) ? config.ipvs.strictARP : undefined;
  return {
    source,
    ...(mode === undefined || mode === null ? {} : { mode: describe(mode) }),
    ...(found === undefined || found === null
      ? {}
      : { strictArp: typeof found === 'boolean' ? found : describe(found) }),
    clusterCidrs: reader.blocks(config.clusterCIDR, `${source}.clusterCIDR`),
    faults: [...typeFaults(config, found, source), ...misplaced(config, source)],
  };
}

function typeFaults(config: JsonObject, strictArp: unknown, source: string): readonly Unreadable[] {
  const { ipvs, mode } = config;
  const faults: Unreadable[] = [];
  if (mode !== undefined && mode !== null && typeof mode !== 'string') {
    faults.push({ path: `${source}.mode`, text: describe(mode), why: 'is not text' });
  }
  if (ipvs !== undefined && ipvs !== null && !isJsonObject(ipvs)) {
    faults.push({ path: `${source}.ipvs`, text: describe(ipvs), why: 'is not a map' });
  }
  if (strictArp !== undefined && strictArp !== null && typeof strictArp !== 'boolean') {
    faults.push({ path: `${source}.ipvs.strictARP`, text: describe(strictArp), why: 'is not true or false' });
  }
  return faults;
}

/** Sections beside which, or in which, the option gets lost. */
const SECTIONS = new Set(['ipvs', 'iptables', 'nftables', 'conntrack']);

/** Keys that look like strictARP but are not `ipvs.strictARP`: kube-proxy takes no notice of them. */
function misplaced(config: JsonObject, source: string): readonly Unreadable[] {
  const faults: Unreadable[] = [];
  const note = (path: string, value: unknown): void => {
    faults.push({
      path: `${source}.${path}`,
      text: describe(value),
      why: 'is not read by kube-proxy: the field is ipvs.strictARP',
    });
  };
  for (const [key, value] of Object.entries(config)) {
    if (looksLikeStrictArp(key)) note(key, value);
    if (!SECTIONS.has(key.toLowerCase()) || !isJsonObject(value)) continue;
    for (const [inner, nested] of Object.entries(value)) {
      if (looksLikeStrictArp(inner) && !(key === 'ipvs' && inner === 'strictARP')) note(`${key}.${inner}`, nested);
    }
  }
  return faults;
}

function looksLikeStrictArp(key: string): boolean {
  return key.length < 40 && /^(?:ipvs)?strictarp$/u.test(key.toLowerCase().replaceAll(/[-_.]/gu, ''));
}

/**
 * Reads kube-proxy's flags. Undefined where none of them is given, and with `--config`, since kube-proxy then ignores
 * them.
 */
export function kubeProxyFromFlags(words: readonly string[], reader: AddressReader): KubeProxySettings | undefined {
  if (flagValue(words, 'config') !== undefined) return undefined;
  const mode = flagValue(words, 'proxy-mode');
  const strict = switchValue(words, 'ipvs-strict-arp');
  const cidrs = listed(flagValue(words, 'cluster-cidr'));
  if (mode === undefined && strict === undefined && cidrs.length === 0) return undefined;
  return {
    source: 'flags',
    ...(mode === undefined ? {} : { mode }),
    ...(strict === undefined ? {} : { strictArp: goBoolean(strict) ?? strict }),
    clusterCidrs: cidrs.flatMap((text) => reader.block(text, '--cluster-cidr')),
    faults: [],
  };
}

/** Go's `strconv.ParseBool`. */
function goBoolean(text: string): boolean | undefined {
  if (['1', 't', 'T', 'true', 'TRUE', 'True'].includes(text)) return true;
  return ['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(text) ? false : undefined;
}
