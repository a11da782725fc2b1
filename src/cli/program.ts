import { existsSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { UserError } from '../model/error.ts';
import { analyzeCommand } from './commands/analyze.ts';
import { classifyCommand } from './commands/classify.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { formatsCommand } from './commands/formats.ts';
import { helpCommand } from './commands/help.ts';
import { inspectCommand } from './commands/inspect.ts';
import { reportCommand } from './commands/report.ts';
import { requestCommand } from './commands/request.ts';
import { rulesCommand } from './commands/rules.ts';
import { sharingCommand } from './commands/sharing.ts';
import { nearest } from './nearest.ts';

/** Every subcommand, in the order of the help: the main job, then what helps with it. */
const commands = [
  inspectCommand,
  classifyCommand,
  explainCommand,
  reportCommand,
  sharingCommand,
  requestCommand,
  formatsCommand,
  rulesCommand,
  exportCommand,
  helpCommand,
];

const about =
  'Reads released search logs of automated license plate readers (ALPR) and writes a report: what was searched, ' +
  'by whom, and which searches were by ICE or CBP or for immigration enforcement. Nothing leaves this machine.';

const examples = `
Examples:
  $ alpr-audit logs/                     every log in a folder, to reports/logs
  $ alpr-audit audit.csv --owner "Oak Hollow PD" --state IL
  $ alpr-audit inspect audit.csv         what is it, and how would it be read?
  $ alpr-audit explain "assist ICE ERO"  how are these words judged, and why?

Options of the main job: alpr-audit analyze --help

Exit codes: 0 done; 1 a fault of the program; 2 wrong usage; 3 nothing readable
among the files; 4 done, but under --strict something was lost or withheld.`;

/** The whole command line. What a command needs to do its work is loaded only when it runs. */
export const program = (): Command => {
  const root = new Command('alpr-audit')
    .description(about)
    .usage('<path...> [options]\n       alpr-audit <command> [options]')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .showHelpAfterError('See `alpr-audit --help`.')
    .showSuggestionAfterError()
    .configureOutput({
      outputError: (text, write) =>
        write(withPipeHint(withDashHint(text.replace(/^error: /, 'alpr-audit: ')))),
    })
    .exitOverride();
  const add = (command: Command, isDefault: boolean): void => {
    command.copyInheritedSettings(root).showHelpAfterError(`See \`alpr-audit ${command.name()} --help\`.`);
    root.addCommand(command, { isDefault });
  };
  add(analyzeCommand(), true);
  for (const command of commands) add(command(), false);
  root.hook('preAction', (_, command) => {
    if (command.name() === 'analyze') assertNoMisspelledCommand(command.args[0], root);
  });
  return root;
};

/** A command that is misspelled is taken for the path of a log: says which one was meant. */
const assertNoMisspelledCommand = (first: string | undefined, root: Command): void => {
  if (first === undefined || !/^[a-z]+$/i.test(first) || existsSync(first)) return;
  const meant = nearest(
    first,
    root.commands.map((command) => command.name()),
  );
  if (meant !== null)
    throw new UserError(
      `no such command, and no file or folder of that name: "${first}"; did you mean \`alpr-audit ${meant}\`?`,
    );
};

/** A file whose name begins with a dash is taken for an option: says how to name it. */
const withDashHint = (text: string): string => {
  const named = /unknown option '(-[^']*)'/.exec(text)?.[1];
  return named !== undefined && existsSync(named)
    ? `${text.trimEnd()}; to name the file write ./${named}\n`
    : text;
};

/** A file is named to the command that reads a pipe: says how to give it. */
const withPipeHint = (text: string): string =>
  text.replace(
    /too many arguments for 'classify'[^\n]*/,
    'classify takes no file, it reads what is piped into it: alpr-audit classify < FILE',
  );

const version = (): string => {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
};
