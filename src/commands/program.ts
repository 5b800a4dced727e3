import { Command, Option } from 'commander';
import { addCerts } from './program-certs.ts';
import { addServe, collect } from './program-serve.ts';
import type { ProgramContext } from './terminal.ts';

/** The command line: every verb with its options. A verb's module is loaded when it is called. */
export function programFor(context: ProgramContext): Command {
  const { terminal } = context;
  const program = new Command('layer2-guard')
    .description('Stops broken Layer-2 load-balancer configuration (OpenELB) at kubectl apply.')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      // Commander puts its suggestion on a line of its own; errors are one line here.
      writeErr: (text) =>
        terminal.err(
          text
            .trim()
            .replace(/^error: /, 'layer2-guard: ')
            .replaceAll('\n', ' '),
        ),
    });
  addServe(program, context);
  addCheck(program, context);
  addReview(program, context);
  addPredict(program, context);
  addExplain(program, context);
  addCerts(program, context);
  addUnregister(program, context);
  program
    .command('completion')
    .description('print the completion script of a shell: bash, zsh or fish')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      const { completion } = await import('./completion.ts');
      context.exit(completion(shell, program, context));
    });
  program
    .command('version')
    .description('print the version')
    .action(() => terminal.out(`layer2-guard ${context.version} (Node.js ${process.versions.node})`));
  return program;
}

function addCheck(program: Command, context: ProgramContext): void {
  program
    .command('check')
    .description('judge files by the same rules, without or against a cluster: for pipelines, hooks and editors')
    .argument('<path...>', 'files, folders, globs, Kustomize folders, Helm charts; - is standard input')
    .option('-o, --output <format[=file]>', 'text, json, sarif, junit, github or markdown; repeatable', collect, [])
    .option('--policy <file>', 'policy file (YAML)')
    .option('--facts <file>', 'facts (networks, version of OpenELB) in place of those in the policy')
    .option('--world <path>', 'objects of the cluster, which are not judged themselves; repeatable', collect, [])
    .option('--cluster', 'judge the files as changes of the live cluster, whose objects are listed once', false)
    .option('--kubeconfig <file>', 'with --cluster: the kubeconfig (default: as kubectl finds it, in a pod its own)')
    .option('--context <name>', 'with --cluster: context of the kubeconfig')
    .option('--values <file>', 'values file for Helm charts; repeatable', collect, [])
    .option('-n, --namespace <name>', 'namespace of objects that name none (default: of the context, else default)')
    .option('--since <revision>', 'judge the files as a change against a revision of git: old faults are not told')
    .addOption(new Option('--fail-on <severity>', 'least severity that makes the exit code 1').choices(FAIL_ON))
    .option('--settings <file>', 'settings file (default: the nearest .layer2-guard.yaml upward)')
    .option('--fix', 'write the corrections that are sure', false)
    .option('--dry-run', 'with --fix: print them as a diff and write nothing', false)
    .action(async (paths: string[], options) => {
      const { check } = await import('./check.ts');
      context.exit(await check(paths, options, context));
    });
}

function addReview(program: Command, context: ProgramContext): void {
  program
    .command('review')
    .description('ask what the webhook answers to the objects in files, and print what kubectl would print')
    .argument('<file...>', 'YAML or JSON files or folders; - is standard input')
    .option('--server <url>', 'running server, e.g. https://127.0.0.1:8443')
    .option('--ca <file>', 'CA certificate of that server', 'certs/ca.crt')
    .option(
      '--world <path>',
      'judge in process, with these objects as the cluster; what is allowed joins them; repeatable',
      collect,
      [],
    )
    .option('--policy <file>', 'policy file, with --world')
    .addOption(
      new Option('--operation <name>', 'what is asked for (default: CREATE; UPDATE with --old)').choices(OPERATIONS),
    )
    .option('--old <path>', 'the objects as they are now, for an UPDATE; repeatable', collect, [])
    .option('--dry-run', 'as kubectl --dry-run=server', false)
    .option('--user <name>', 'user in whose name', 'kubernetes-admin')
    .option('--subresource <name>', 'write this subresource, e.g. status', '')
    .addOption(
      new Option('-o, --output <format>', 'kubectl: as kubectl prints; json: the raw answers')
        .choices(['kubectl', 'json'])
        .default('kubectl'),
    )
    .action(async (files: string[], options) => {
      const { review } = await import('./review.ts');
      context.exit(await review(files, options, context));
    });
}

function addPredict(program: Command, context: ProgramContext): void {
  program
    .command('predict')
    .description('tell which Eip and address OpenELB gives each Service, or why it waits')
    .argument('[name...]', 'only these Services: NAME or NAMESPACE/NAME')
    .option('--world <path>', 'YAML or JSON file or folder with the objects of the cluster; repeatable', collect, [])
    .option('-n, --namespace <name>', 'only Services of this namespace')
    .option('--openelb <version>', 'release to predict, e.g. 0.5.1, 0.6 or master (default: by the speaker image)')
    .addOption(
      new Option('-o, --output <format>', 'table, or json: an array of all of them')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addHelpText(
      'after',
      '\nServices that hold an address come first, then the others, each group in the order of the files: every\n' +
        'prediction counts for the next. Without names the table leaves out Services that want no address.',
    )
    .action(async (names: string[], options) => {
      const { predict } = await import('./predict.ts');
      context.exit(await predict(names, options, context));
    });
}

function addExplain(program: Command, context: ProgramContext): void {
  program
    .command('explain')
    .description('list the rules and mutations, or explain one')
    .argument('[id]', 'rule or mutation to explain, e.g. eip-address-overlap')
    .action(async (id: string | undefined) => {
      const { explain } = await import('./explain.ts');
      context.exit(explain(id, context));
    });
}

function addUnregister(program: Command, context: ProgramContext): void {
  program
    .command('unregister')
    .description('remove the webhook configurations from a cluster; works while the server is down')
    .option('--kubeconfig <file>', 'kubeconfig of the cluster (default: as kubectl finds it)')
    .option('--context <name>', 'context of the kubeconfig')
    .action(async (options) => {
      const { unregister } = await import('./unregister.ts');
      context.exit(await unregister(options, context));
    });
}

const FAIL_ON = ['error', 'warning', 'info', 'never'];
const OPERATIONS = ['CREATE', 'UPDATE', 'DELETE'];

/** A reader of whole numbers that are not too small to work with. */
