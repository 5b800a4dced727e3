import { type Command, Option } from 'commander';
import { durationFor } from './duration.ts';
import type { ProgramContext } from './terminal.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/** Adds the verbs that look after certificates. */
export function addCerts(program: Command, context: ProgramContext): void {
  const certs = program.command('certs').description('show, renew or export the certificates of the webhook');
  const verb = (name: string, description: string) =>
    certs
      .command(name)
      .description(description)
      .option('--cert-dir <folder>', 'folder with ca.crt, tls.crt and tls.key', 'certs')
      .option('--cluster', 'those that the servers of a cluster make for themselves', false)
      .option('--kubeconfig <file>', 'kubeconfig of that cluster (default: as kubectl finds it)')
      .option('--context <name>', 'context of the kubeconfig')
      .option('-n, --namespace <name>', 'namespace of the installation', 'layer2-guard-system')
      .addOption(caLife())
      .addOption(leafLife());
  verb('show', 'names, lives and fingerprints; in a cluster also whether the API server trusts the CA').action(
    async (options) => {
      const { showCertificates } = await import('./certs.ts');
      context.exit(await showCertificates(options, context));
    },
  );
  verb('renew', 'make a new serving certificate; in a cluster a new CA, without an interruption')
    .option('--ca', 'a new CA in the folder too', false)
    .action(async (options) => {
      const { renewCertificates } = await import('./certs.ts');
      context.exit(await renewCertificates(options, context));
    });
  verb('export', 'print the CA certificates that clients must trust')
    .option('--out <file>', 'write them to this file')
    .action(async (options) => {
      const { exportCertificates } = await import('./certs.ts');
      context.exit(await exportCertificates(options, context));
    });
}

/** The option that says how long serving certificates live. */
export function leafLife(): Option {
  return new Option('--leaf-life <duration>', 'life of serving certificates, with --certs cluster')
    .argParser(durationFor('--leaf-life', { least: 3_000 }))
    .default(7 * DAY, '7d');
}

/** The option that says how long the CA lives. */
export function caLife(): Option {
  return new Option('--ca-life <duration>', 'life of the CA, with --certs cluster')
    .argParser(durationFor('--ca-life', { least: 9_000 }))
    .default(365 * DAY, '365d');
}
