import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Access {
  readonly url: string;
  readonly ca: string;
  readonly user: string;
  readonly token: string;
}

/** Writes a kubeconfig (JSON is YAML) for one user and gives its file. */
export function writeKubeconfig(folder: string, access: Access, name = `${access.user}.kubeconfig`): string {
  const file = join(folder, name);
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'test',
    clusters: [
      {
        name: 'test',
        cluster: {
          server: access.url,
          'certificate-authority-data': Buffer.from(access.ca).toString('base64'),
        },
      },
    ],
    users: [{ name: access.user, user: { token: access.token } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: access.user } }],
  };
  writeFileSync(file, `${JSON.stringify(config, undefined, 2)}\n`, { mode: 0o600 });
  return file;
}
