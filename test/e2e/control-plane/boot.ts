import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiServerArguments, controllerArguments, etcdArguments } from './arguments.ts';
import { freePorts } from './free-ports.ts';
import { writeKubeconfig } from './kubeconfig.ts';
import { Programs } from './programs.ts';
import { waitUntilReady } from './ready.ts';

/** A user of the test cluster, known by a static token. */
export interface TestUser {
  readonly name: string;
  /** `system:masters` may do everything; a user without groups may do nothing until RBAC says so. */
  readonly groups: readonly string[];
}

export interface BootOptions {
  /** Folder with the programs. */
  readonly binaries: string;
  /** Users beside `admin` (in system:masters) and `nobody` (without any right). */
  readonly users?: readonly TestUser[];
  /** Starts the garbage collector and the namespace controller too. */
  readonly controllers?: boolean;
  /** More arguments of the API server; may write files into the folder first. */
  readonly apiServer?: (folder: string) => readonly string[];
}

/** A running control plane. */
export interface ControlPlane {
  /** Temporary folder: kubeconfigs, certificates, data and logs; removed by `stop`. */
  readonly folder: string;
  /** Address of the API server. */
  readonly url: string;
  /** The API server's own certificate, PEM. */
  readonly ca: string;
  /** Kubeconfig of the administrator. */
  readonly kubeconfig: string;
  /** File of a kubeconfig for one of the users. */
  kubeconfigOf(user: string): string;
  tokenOf(user: string): string;
  /** Ends the API server, keeping its data; `startApiServer` brings it back on the same address. */
  stopApiServer(): Promise<void>;
  startApiServer(): Promise<void>;
  /** Ends everything and removes the folder. */
  stop(): Promise<void>;
}

const BUILT_IN: readonly TestUser[] = [
  { name: 'admin', groups: ['system:masters'] },
  { name: 'nobody', groups: [] },
];

/** Boots etcd and kube-apiserver on loopback, about 3 s. Throws Error with the end of the log of what did not start. */
export async function bootControlPlane(options: BootOptions): Promise<ControlPlane> {
  const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-control-plane-'));
  const programs = new Programs(options.binaries, folder);
  const users = [...BUILT_IN, ...(options.users ?? [])];
  try {
    writeIdentity(folder, users);
    const [api = 0, etcd = 0, peer = 0, controllers = 0] = await freePorts(4);
    const url = `https://127.0.0.1:${api}`;
    const more = options.apiServer?.(folder) ?? [];
    const startApiServer = async () => {
      const server = programs.start('kube-apiserver', [...apiServerArguments(folder, api, etcd), ...more]);
      await waitUntilReady(url, tokenOf('admin'), server);
    };
    programs.start('etcd', etcdArguments(folder, etcd, peer));
    await startApiServer();
    const ca = readFileSync(join(folder, 'certs/apiserver.crt'), 'utf8');
    const kubeconfigOf = (user: string) => writeKubeconfig(folder, { url, ca, user, token: tokenOf(user) });
    const kubeconfig = kubeconfigOf('admin');
    if (options.controllers === true)
      programs.start('kube-controller-manager', controllerArguments(kubeconfig, controllers));
    return {
      folder,
      url,
      ca,
      kubeconfig,
      kubeconfigOf,
      tokenOf,
      startApiServer,
      stopApiServer: () => programs.stop('kube-apiserver'),
      stop: () => programs.stopAll(),
    };
  } catch (error) {
    await programs.stopAll();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function tokenOf(user: string): string {
  return `${user}-token`;
}

function writeIdentity(folder: string, users: readonly TestUser[]): void {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(join(folder, 'sa.key'), privateKey.export({ type: 'sec1', format: 'pem' }), { mode: 0o600 });
  writeFileSync(join(folder, 'sa.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  const lines = users.map(({ name, groups }) => `${tokenOf(name)},${name},${name},"${groups.join(',')}"`);
  writeFileSync(join(folder, 'tokens.csv'), `${lines.join('\n')}\n`, { mode: 0o600 });
}
