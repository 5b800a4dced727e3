import type { Access } from '../../model/access.ts';

/** Name of the Secret that holds the shared authorities, in the namespace of the installation. */
export const AUTHORITY_SECRET = 'layer2-guard-ca';

/** Rights that sharing authorities needs, all in the namespace of the installation. Creating cannot be limited to a name. */
export const CERTIFICATE_ACCESS: readonly Access[] = [
  { group: '', resource: 'secrets', verbs: ['get', 'update'], name: AUTHORITY_SECRET },
  { group: '', resource: 'secrets', verbs: ['create'] },
];
