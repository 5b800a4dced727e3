import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CertificateError } from '../certs/certificate-error.ts';
import { AuthorityError, SharedAuthorities } from '../certs/cluster/authorities.ts';
import { ensureDevelopmentCertificates } from '../certs/development.ts';
import { factsOf } from '../certs/facts.ts';
import { FILE_NAMES, readFolder, removeIssued } from '../certs/folder.ts';
import { isOwn } from '../certs/judge.ts';
import { bundleOf, holdsAll } from '../certs/trust.ts';
import { ApiError } from '../kube-api/api-connection.ts';
import { KubeApi } from '../kube-api/kube-api.ts';
import { registeredBundles } from '../registration/live.ts';
import { certificateText } from '../report/certificate-text.ts';
import { ConnectionError, ConnectionFault, connect } from '../sources/cluster/connection.ts';
import { clusterOf, defaultFiles } from './serve-world.ts';
import { CommandError, EXIT, type ProgramContext } from './terminal.ts';

/** The options of the verbs of `certs`. */
export interface CertsOptions {
  readonly certDir: string;
  /** With one of the next two the certificates are those that replicas share in this cluster. */
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly cluster: boolean;
  readonly namespace: string;
  /** `export` only: the file to write. */
  readonly out?: string;
  /** `renew` only: the CA too. */
  readonly ca?: boolean;
  /** Milliseconds. */
  readonly caLife: number;
  /** Milliseconds. */
  readonly leafLife: number;
}

/** Prints what certificates there are, until when they hold, and whether the API server trusts them. Throws CommandError. */
export async function showCertificates(options: CertsOptions, context: ProgramContext): Promise<number> {
  return told(async () => {
    if (isInCluster(options)) return showShared(options, context);
    const { caCert, cert } = await readFolder(options.certDir);
    if (caCert === undefined && cert === undefined) throw nothingIn(options.certDir);
    print(caCert, 'CA', context, fileIn(options.certDir, 'caCert'));
    print(cert, 'serving certificate', context, fileIn(options.certDir, 'cert'));
    return EXIT.ok;
  });
}

async function showShared(options: CertsOptions, context: ProgramContext): Promise<number> {
  const { shared, api } = await sharedOf(options, context);
  const set = await shared.read(new Date());
  if (set === undefined) throw nothingShared(shared.name);
  print(set.newest.cert, 'CA', context);
  print(set.former?.cert, 'former CA, until what it signed has expired', context);
  const bundles = await registeredBundles(api);
  const trusted = bundles.filter((bundle) => holdsAll(bundle, set.newest.cert)).length;
  context.terminal.out(
    bundles.length === 0
      ? 'caBundle: no webhook configuration is registered'
      : `caBundle: ${trusted} of ${bundles.length} registered webhooks hold the CA`,
  );
  return bundles.length > trusted ? EXIT.denied : EXIT.ok;
}

/** Makes new certificates; in a cluster a new CA, which running servers take over without an interruption. Throws CommandError. */
export async function renewCertificates(options: CertsOptions, context: ProgramContext): Promise<number> {
  return told(async () => {
    if (isInCluster(options)) {
      const { shared } = await sharedOf(options, context);
      if ((await shared.read(new Date())) === undefined) throw nothingShared(shared.name);
      const { set } = await shared.renew(new Date());
      print(set.newest.cert, 'new CA', context);
      context.terminal.out(
        'running servers publish it beside the one in use, and change to it when the API server trusts it',
      );
      return EXIT.ok;
    }
    const { certDir } = options;
    const texts = await readFolder(certDir);
    if (isOwn(texts)) {
      throw new CommandError(
        `${certDir} holds certificates of your own, which are never written: issue a new pair and put it there; a running ` +
          'server takes it over',
      );
    }
    const hosts =
      texts.cert === undefined ? [] : factsOf(texts.cert, '', fileIn(certDir, 'cert')).flatMap(({ names }) => names);
    await removeIssued(certDir, options.ca === true);
    const { cert, ca } = await ensureDevelopmentCertificates(certDir, { hosts });
    print(ca, options.ca === true ? 'new CA' : 'CA', context);
    print(cert, 'new serving certificate', context);
    return EXIT.ok;
  });
}

/** Writes the CA certificates that a client of the server must trust. Throws CommandError. */
export async function exportCertificates(options: CertsOptions, context: ProgramContext): Promise<number> {
  return told(async () => {
    const bundle = isInCluster(options)
      ? await sharedBundle(options, context)
      : (await readFolder(options.certDir)).caCert;
    if (bundle === undefined) throw nothingIn(options.certDir);
    if (options.out === undefined) {
      context.terminal.out(bundle.trimEnd());
      return EXIT.ok;
    }
    await writeFile(options.out, bundle).catch((error: NodeJS.ErrnoException) => {
      throw new CommandError(
        `cannot write ${options.out}: ${error.code}; name a file in a folder that you may write to`,
      );
    });
    return EXIT.ok;
  });
}

async function sharedBundle(options: CertsOptions, context: ProgramContext): Promise<string> {
  const { shared } = await sharedOf(options, context);
  const set = await shared.read(new Date());
  if (set === undefined) throw nothingShared(shared.name);
  return bundleOf(set.newest.cert, set.former?.cert);
}

function isInCluster({ cluster, kubeconfig, context }: CertsOptions): boolean {
  return cluster || kubeconfig !== undefined || context !== undefined;
}

async function sharedOf(
  { namespace, caLife, leafLife, kubeconfig, context: name }: CertsOptions,
  context: ProgramContext,
) {
  const named = {
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(name === undefined ? {} : { context: name }),
  };
  const origin = clusterOf({ ...named, world: [] }, context.env) ?? { kubeconfig: defaultFiles(context.env) };
  const api = new KubeApi(await connect(origin));
  return { api, shared: new SharedAuthorities(api, namespace, { authority: caLife, leaf: leafLife }) };
}

function print(pem: string | undefined, role: string, { terminal }: ProgramContext, file = 'the Secret'): void {
  for (const facts of pem === undefined ? [] : factsOf(pem, role, file)) {
    for (const line of certificateText(facts, new Date())) terminal.out(line);
  }
}

function fileIn(dir: string, name: keyof typeof FILE_NAMES): string {
  return join(dir, FILE_NAMES[name]);
}

function nothingIn(dir: string): CommandError {
  return new CommandError(
    `no certificates in ${dir}: layer2-guard serve makes them there, --cert-dir names another folder, --cluster the cluster`,
  );
}

function nothingShared(secret: string): CommandError {
  return new CommandError(
    `there is no Secret ${secret}: the first server that starts with --certs cluster makes it; --namespace names another one`,
  );
}

/** Turns what can go wrong into the one line that people are told. */
async function told(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const known = [CertificateError, AuthorityError, ApiError, ConnectionError, ConnectionFault];
    if (known.some((type) => error instanceof type)) throw new CommandError((error as Error).message);
    throw error;
  }
}
