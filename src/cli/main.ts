import { CommanderError } from 'commander';
import { exitCode } from '../model/error.ts';
import { faultLine } from './fault.ts';
import { say } from './print.ts';
import { program } from './program.ts';
import { cleanUpWhenStopped } from './temporary.ts';

/** Runs the command line and gives its exit code; the only place that decides one. */
const run = async (argv: readonly string[]): Promise<number> => {
  try {
    await program().parseAsync(argv);
    return exitCode.done;
  } catch (error) {
    // Commander has printed its own message, or the help or version that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
    const { line, code } = faultLine(error);
    say(`alpr-audit: ${line}`);
    if (process.env['ALPR_AUDIT_DEBUG'] === '1' && error instanceof Error) say(error.stack ?? '');
    return code;
  }
};

// A reader such as `head` that closes the pipe has what it wanted: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCode.done : exitCode.fault);
});
cleanUpWhenStopped((code) => process.exit(code));

const code = await run(process.argv);
// What stands in the pipe is written out before the end; idle threads of the store or the canvas do not hold it up.
process.stdout.write('', () => process.exit(code));
