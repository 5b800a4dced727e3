import { CONFIGURATION_NAME, OWN_LABEL, OWN_NAMESPACE } from '../src/registration/configuration.ts';
import { type GeneratedRole, generatedRoles, roleText } from './rbac.ts';

/** Under which value a role is needed; a role that is not listed always is. */
const CONDITIONS: Readonly<Record<string, string>> = {
  'manifests/base/role.yaml': 'not .Values.certManager.enabled',
  'manifests/components/read-secrets/clusterrole.yaml': '.Values.readSecrets.enabled',
};

/** The roles of an installation as templates of the chart, by file; their namespace is the one of the release. */
export function chartRoles(): ReadonlyMap<string, string> {
  return new Map(generatedRoles().map((role) => [templateFile(role), template(role)]));
}

function templateFile({ file, name }: GeneratedRole): string {
  const extra = name.slice(CONFIGURATION_NAME.length);
  return `manifests/chart/templates/${file.replace(/^.*\/|\.yaml$/g, '')}${extra}.yaml`;
}

function template(role: GeneratedRole): string {
  const labels = `{${OWN_LABEL.key}: ${OWN_LABEL.value}}`;
  const text = roleText(role)
    .replace(labels, () => '\n    {{- include "layer2-guard.labels" . | nindent 4 }}')
    .replace(/labels: \n/, 'labels:\n')
    .replaceAll(OWN_NAMESPACE, '{{ .Release.Namespace }}');
  const condition = CONDITIONS[role.file];
  return condition === undefined ? text : `{{- if ${condition} }}\n${text}{{- end }}\n`;
}
