import { Command } from 'commander';
import { UserError } from '../../model/error.ts';
import { nearest } from '../nearest.ts';

/** `help [command]`: the help of the program, or of one of its commands; another name is told as unknown. */
export const helpCommand = (): Command => {
  const help = new Command('help')
    .summary('print this help, or that of a command')
    .description('Prints the help of the program, or that of one of its commands.')
    .argument('[command]');
  return help.action((name?: string) => {
    const root = help.parent;
    if (name === undefined) return root?.outputHelp();
    const commands = root?.commands ?? [];
    const asked = commands.find((command) => command.name() === name);
    if (asked !== undefined) return asked.outputHelp();
    const names = commands.map((command) => command.name());
    const meant = nearest(name, names);
    throw new UserError(
      `no such command: "${name}"; ${meant === null ? `there are ${names.join(', ')}` : `did you mean \`alpr-audit help ${meant}\`?`}`,
    );
  });
};
