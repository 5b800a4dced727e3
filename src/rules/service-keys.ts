import { parseAddress } from '../address/address.ts';
import { DEFAULT_EIP_ANNOTATION } from '../model/eip.ts';
import { mapValue } from '../model/json.ts';
import { isOpenElbKey, type Service } from '../model/service.ts';
import {
  ADDRESS_ANNOTATION,
  ALIAS_EIP_ANNOTATION,
  EIP_NAME_KEY,
  NODE_PROXY_ANNOTATION,
  OPT_IN_ANNOTATION,
  PROTOCOL_ANNOTATION,
  SERVICE_ANNOTATIONS,
} from '../openelb/vocabulary.ts';
import { nearest } from './spelling.ts';

/** The annotations by which a user tells OpenELB what to do with a Service that opted in, the strongest first. */
export const WISH_ANNOTATIONS: readonly string[] = [
  EIP_NAME_KEY,
  ADDRESS_ANNOTATION,
  NODE_PROXY_ANNOTATION,
  PROTOCOL_ANNOTATION,
  ALIAS_EIP_ANNOTATION,
];

/** The first annotation of the Service that tells OpenELB something. */
export function wishOf({ meta }: Service): string | undefined {
  return WISH_ANNOTATIONS.find((key) => mapValue(meta.annotations, key) !== undefined);
}

/** An annotation that looks like one of OpenELB's, which no release reads. */
export interface UnknownKey {
  readonly key: string;
  readonly value: string;
  /** The key that was probably meant. */
  readonly meant?: string;
  /** True when the Service has that key as well. */
  readonly isThere: boolean;
  /** True for a key of porter, from which OpenELB came. */
  readonly isPorter: boolean;
  /** True for a key that OpenELB reads, but of an Eip. */
  readonly isOfEip: boolean;
}

/** Domains whose annotations are OpenELB's, its ancestor's, or those that articles ascribe to it. */
const OWN_DOMAIN = /(?:^|\.)(?:openelb|porter|lb)\.kubesphere\.io$|^kubeelb\.io$/;
/** A domain with the project's name in it, as people remember it. */
const NAMED_DOMAIN = /(?:^|[.-])(?:openelb|porter)(?:[.-]|$)/;
/** Letters by which the key of the opt-in may be misspelt where the domain is none of the above. */
const SLIP = 2;
/** Only hostile objects carry more, and comparing spellings costs time. */
const LOOKED_AT = 50;

/** The annotations of a Service that look like OpenELB's and are not, in the order of their keys. */
export function unknownKeys({ meta }: Service): readonly UnknownKey[] {
  const keys = Object.keys(meta.annotations).filter(isSuspect).sort().slice(0, LOOKED_AT);
  return keys.flatMap((key) => unknownKey(key, meta.annotations));
}

function isSuspect(key: string): boolean {
  if (SERVICE_ANNOTATIONS.includes(key) || key === ALIAS_EIP_ANNOTATION) return false;
  return isOpenElbKey(key) || key.includes('lb.kube');
}

function unknownKey(key: string, annotations: Readonly<Record<string, string>>): readonly UnknownKey[] {
  const value = annotations[key] ?? '';
  const domain = key.slice(0, Math.max(0, key.lastIndexOf('/')));
  const isOfEip = key === DEFAULT_EIP_ANNOTATION;
  const meant = isOfEip ? undefined : meantKey(key, domain, value);
  // In a domain that only looks like OpenELB's, a key that resembles none of its keys is somebody's own.
  if (meant === undefined && !OWN_DOMAIN.test(domain)) return [];
  const isThere = meant !== undefined && mapValue(annotations, meant) !== undefined;
  const base = { key, value, isThere, isPorter: domain.includes('porter'), isOfEip };
  return [meant === undefined ? base : { ...base, meant }];
}

function meantKey(key: string, domain: string, value: string): string | undefined {
  if (!OWN_DOMAIN.test(domain) && !NAMED_DOMAIN.test(domain)) return nearest(key, [OPT_IN_ANNOTATION], SLIP);
  if (['openelb', 'porter'].includes(value.trim().toLowerCase())) return OPT_IN_ANNOTATION;
  const translated = `${domain.replace(/(?:openelb|porter).*$/, 'openelb.kubesphere.io')}${key.slice(domain.length)}`;
  if (SERVICE_ANNOTATIONS.includes(translated)) return translated;
  if (/^lb\b/.test(domain)) return OPT_IN_ANNOTATION;
  // The two keys of the Eip differ in one digit; what stands there tells which one was meant.
  if (/^eip\b/.test(domain)) return parseAddress(value.trim()) === undefined ? EIP_NAME_KEY : ADDRESS_ANNOTATION;
  return nearest(translated, SERVICE_ANNOTATIONS);
}
