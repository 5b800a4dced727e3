/** Longest name part of a label key, and longest label value (Kubernetes `validation.LabelValueMaxLength`). */
export const LABEL_LIMIT = 63;
const PREFIX_LIMIT = 253;
const WORD = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
const CHARACTERS = 'letters, digits, "-", "_" and "." only, with a letter or digit at both ends';

/** Why a text is no label value (Kubernetes `IsValidLabelValue`); undefined when it is one. The empty text is one. */
export function labelValueFault(text: string): string | undefined {
  if (text.length > LABEL_LIMIT) return `it has ${text.length} characters, ${LABEL_LIMIT} are allowed`;
  return text === '' || WORD.test(text) ? undefined : `it may have ${CHARACTERS}`;
}

/** Why a text is no label key (Kubernetes `IsQualifiedName`: name, or DNS prefix, slash, name); undefined when it is one. */
export function labelKeyFault(text: string): string | undefined {
  const slash = text.indexOf('/');
  if (slash !== text.lastIndexOf('/')) return 'it has more than one slash';
  const prefix = text.slice(0, Math.max(slash, 0));
  const name = text.slice(slash + 1);
  if (slash === 0) return 'it has nothing before the slash';
  if (name === '') return slash < 0 ? 'it is empty' : 'it has nothing behind the slash';
  if (prefix.length > PREFIX_LIMIT) return `its prefix has ${prefix.length} characters, ${PREFIX_LIMIT} are allowed`;
  if (prefix !== '' && !DNS_SUBDOMAIN.test(prefix)) return 'its prefix must be a lower-case DNS name';
  if (name.length > LABEL_LIMIT) return `its name has ${name.length} characters, ${LABEL_LIMIT} are allowed`;
  return WORD.test(name) ? undefined : `its name may have ${CHARACTERS}`;
}
