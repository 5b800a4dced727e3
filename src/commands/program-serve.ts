import { type Command, Option } from 'commander';
import { durationFor } from './duration.ts';
import { caLife, leafLife } from './program-certs.ts';
import { type ProgramContext, UsageError } from './terminal.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Adds the verb that runs the webhook. */
export function addServe(program: Command, context: ProgramContext): void {
  program
    .command('serve')
    .description('run the admission webhook over TLS')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port of the webhook; 0 picks a free one', port, 8443)
    .option('--probe-port <number>', 'port of plain HTTP probes (default: probes on the webhook port)', port)
    .addOption(
      new Option(
        '--certs <source>',
        'local: made in --cert-dir; cluster: made by the replicas, CA in a Secret (default in a pod); files: yours in --cert-dir',
      ).choices(['local', 'cluster', 'files']),
    )
    .option(
      '--cert-dir <folder>',
      'folder with ca.crt, tls.crt and tls.key; made when absent, unless --certs files',
      'certs',
    )
    .addOption(leafLife())
    .addOption(caLife())
    .option('--policy <file>', 'policy file (YAML); read again when it changes')
    .option(
      '--drain-quiet <duration>',
      'how long requests are still served after SIGTERM (default: 10s in a pod, else 500ms)',
      durationFor('--drain-quiet', { most: 5 * 60_000 }),
    )
    .option('--client-ca <file>', 'answer only callers whose certificate it verifies (PEM); read again when it changes')
    .option('--client-name <name>', 'and that bears this name, as CN or alternative name; repeatable', collect, [])
    .option(
      '--max-requests <number>',
      'requests in hand at once; more are told to come again',
      atLeast('--max-requests', 8),
      256,
    )
    .option('--max-body-mib <number>', 'MiB of request bodies in hand at once', atLeast('--max-body-mib', 16), 64)
    .option('--world <path>', 'YAML or JSON file or folder with the objects of the cluster; repeatable', collect, [])
    .addOption(
      new Option(
        '--registration <mode>',
        'own: makes and repairs the webhook configuration; inject: fills in caBundle',
      ).choices(['own', 'inject', 'none']),
    )
    .option('--advertise-url <url>', 'where the API server finds this server, e.g. https://192.168.1.5:8443')
    .option('--service <reference>', 'the same by Service, namespace/name:port (in a pod: the default)')
    .option('--take-over', 'take the webhook configuration over from another server', false)
    .option('--owner <name>', 'ClusterRole that owns the webhook configuration; made when absent', 'layer2-guard')
    .option('--kubeconfig <file>', 'follow the cluster of this kubeconfig')
    .option('--context <name>', 'context of the kubeconfig (without --kubeconfig: of KUBECONFIG or ~/.kube/config)')
    .addOption(new Option('--log-level <level>', 'least level that is logged').choices(LOG_LEVELS).default('info'))
    .action(async (options) => {
      const { serve } = await import('./serve.ts');
      context.exit(await serve(options, context));
    });
}

function port(text: string): number {
  const value = Number(text);
  if (/^\d{1,5}$/.test(text) && value <= 65535) return value;
  throw new UsageError(`port '${text}' is not a number from 0 to 65535`);
}

function atLeast(option: string, least: number): (text: string) => number {
  return (text) => {
    if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
    throw new UsageError(`${option} '${text}' is not a whole number from ${least} to 999999`);
  };
}

/** Gathers the values of an option that can be given several times. */
export function collect(path: string, paths: readonly string[]): readonly string[] {
  return [...paths, path];
}
