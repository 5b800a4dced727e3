import type { Command, Option } from 'commander';
import { type ProgramContext, UsageError } from './terminal.ts';

/** The shells that completions are made for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** Prints the completion script of a shell, made from the commands and options themselves. Throws UsageError. */
export function completion(shell: string, program: Command, { terminal }: ProgramContext): number {
  const known = SHELLS.find((candidate) => candidate === shell);
  if (known === undefined) throw new UsageError(`no completion for '${shell}'; one of ${SHELLS.join(', ')}`);
  terminal.out(SCRIPTS[known](program).trimEnd());
  return 0;
}

const SCRIPTS: Readonly<Record<Shell, (program: Command) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

function flagsOf({ short, long }: Option): readonly string[] {
  return [long, short].filter((flag) => flag !== undefined && flag !== null);
}

/** Values that follow an option, as far as they are known; undefined where a file may follow. */
function choicesOf(option: Option): readonly string[] | undefined {
  return option.argChoices;
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

function bashScript(program: Command): string {
  const cases = program.commands.map((command) => {
    const flags = command.options.flatMap(flagsOf).join(' ');
    const values = command.options.filter(takesValue).map((option) => {
      const choices = choicesOf(option);
      const reply = choices === undefined ? 'compgen -f -- "$cur"' : `compgen -W '${choices.join(' ')}' -- "$cur"`;
      return `        ${flagsOf(option).join('|')}) COMPREPLY=($(${reply})); return;;`;
    });
    const arms = values.length === 0 ? [] : ['      case "$prev" in', ...values, '      esac'];
    return [
      `    ${command.name()})`,
      ...arms,
      `      if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W '${flags}' -- "$cur")); else COMPREPLY=($(compgen -f -- "$cur")); fi;;`,
    ].join('\n');
  });
  return `# bash completion: source <(layer2-guard completion bash)
_layer2_guard() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${program.commands.map((command) => command.name()).join(' ')}' -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -o filenames -F _layer2_guard layer2-guard
`;
}

function zshScript(program: Command): string {
  const verbs = program.commands.map((command) => `    ${zshQuote(`${command.name()}:${command.description()}`)}`);
  const cases = program.commands.map((command) => {
    const specs = command.options.map((option) => `        ${zshOption(option)}`);
    return [
      `      ${command.name()})`,
      `        _arguments \\`,
      ...specs.map((spec) => `${spec} \\`),
      `          '*:path:_files';;`,
    ].join('\n');
  });
  return `#compdef layer2-guard
# zsh completion: source <(layer2-guard completion zsh)
_layer2_guard() {
  local -a verbs
  verbs=(
${verbs.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' verbs
  else
    local verb=$words[2]
    shift words
    (( CURRENT-- ))
    case "$verb" in
${cases.join('\n')}
    esac
  fi
}
compdef _layer2_guard layer2-guard
`;
}

function zshOption(option: Option): string {
  const description = option.description.replace(/[[\]:]/g, ' ');
  const choices = choicesOf(option);
  const value = !takesValue(option) ? '' : choices === undefined ? ':value:_files' : `:value:(${choices.join(' ')})`;
  return flagsOf(option)
    .map((flag) => zshQuote(`*${flag}[${description}]${value}`))
    .join(' ');
}

function zshQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishScript(program: Command): string {
  const verbs = program.commands.map(
    (command) =>
      `complete -c layer2-guard -n __fish_use_subcommand -f -a ${command.name()} -d ${fishQuote(command.description())}`,
  );
  const options = program.commands.flatMap((command) =>
    command.options.map((option) => {
      const choices = choicesOf(option);
      const value = !takesValue(option)
        ? []
        : choices === undefined
          ? ['-r']
          : ['-x', '-a', fishQuote(choices.join(' '))];
      const flags = flagsOf(option).map((flag) =>
        flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      const condition = fishQuote(`__fish_seen_subcommand_from ${command.name()}`);
      return ['complete -c layer2-guard -n', condition, ...flags, ...value, '-d', fishQuote(option.description)].join(
        ' ',
      );
    }),
  );
  return `# fish completion: layer2-guard completion fish | source\n${[...verbs, ...options].join('\n')}\n`;
}

function fishQuote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
