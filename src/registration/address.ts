/** An address at which nobody can be found; the message is one line that says what to write instead. */
export class AddressError extends Error {}

/** Where the API server finds the webhook. */
export type WebhookAddress =
  | { readonly kind: 'url'; readonly origin: string; readonly host: string }
  | { readonly kind: 'service'; readonly namespace: string; readonly name: string; readonly port: number };

/** The Service of an installation in the cluster. */
export const DEFAULT_SERVICE = 'layer2-guard-system/layer2-guard:443';

/** Reads `--advertise-url`, e.g. `https://192.168.1.5:8443`. Throws AddressError. */
export function addressFromUrl(text: string): WebhookAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (why: string): never => {
    throw new AddressError(`--advertise-url ${text}: ${why}; write https://host:port`);
  };
  if (url === undefined) return refuse('is no URL');
  if (url.protocol !== 'https:') return refuse('the API server calls webhooks over https only');
  if (url.username !== '' || url.password !== '') return refuse('must not hold a user or password');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return refuse('must end after the port');
  return { kind: 'url', origin: url.origin, host: url.hostname.replace(/^\[|\]$/g, '') };
}

const SERVICE = /^([a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)\/([a-z](?:[a-z\d-]{0,61}[a-z\d])?)(?::(\d{1,5}))?$/;

/** Reads `--service`, `namespace/name` or `namespace/name:port`. Throws AddressError. */
export function addressFromService(text: string): WebhookAddress {
  const [, namespace, name, digits] = SERVICE.exec(text) ?? [];
  const port = Number(digits ?? 443);
  if (namespace === undefined || name === undefined || port < 1 || port > 65535) {
    throw new AddressError(`--service ${text}: write namespace/name:port, e.g. ${DEFAULT_SERVICE}`);
  }
  return { kind: 'service', namespace, name, port };
}

/** Which server a configuration belongs to, in words that also say where it is. */
export function identityOf(address: WebhookAddress): string {
  if (address.kind === 'url') return address.origin;
  return `service ${address.namespace}/${address.name}:${address.port}`;
}

/** The names that the serving certificate must cover so that the API server accepts it. */
export function hostsOf(address: WebhookAddress): readonly string[] {
  if (address.kind === 'url') return [address.host];
  const { namespace, name } = address;
  return [`${name}.${namespace}.svc`, `${name}.${namespace}.svc.cluster.local`, `${name}.${namespace}`];
}
