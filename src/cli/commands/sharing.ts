import { Command } from 'commander';

/** `sharing <path...>`: the agencies that a network is shared with. */
export const sharingCommand = (): Command =>
  new Command('sharing')
    .summary('read lists of agencies that a network is shared with')
    .description(
      'Reads released lists of agencies that a network is shared with, and says which are ICE, CBP, other DHS, ' +
        'other federal, fusion centers, or out of state.',
    )
    .argument('<path...>', 'released lists: files, folders, .zip')
    .option('--owner <name>', 'the agency that released the lists')
    .option('--state <cc>', "the owner's state, to tell which agencies are out of state")
    .option('--json', 'print JSON')
    .action(async (paths: string[], options: { owner?: string; state?: string; json?: true }) => {
      const { runSharing } = await import('../run-sharing.ts');
      await runSharing(paths, options);
    });
