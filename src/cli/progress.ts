import type { PipelineEvent, Stage } from '../model/event.ts';
import { removeWhenStopped } from './temporary.ts';

const stageWords: Readonly<Record<Stage, string>> = {
  read: 'Reading files',
  load: 'Loading released rows',
  reconcile: 'Finding the copies of each search',
  judge: 'Judging recorded words',
  measure: 'Counting',
  draw: 'Drawing charts',
  write: 'Writing the report',
};

/** The line that progress shows for an event: `Loading released rows: a.csv (2 of 5)`. */
export const progressLine = (event: Extract<PipelineEvent, { kind: 'stage' }>): string => {
  const detail = event.detail === undefined ? '' : `: ${event.detail}`;
  const done = event.done?.toLocaleString('en-US');
  const count =
    event.total === undefined ? (done ?? '') : `${done ?? 0} of ${event.total.toLocaleString('en-US')}`;
  return `${stageWords[event.stage]}${detail}${count === '' ? '' : ` (${count})`}`;
};

export interface Progress {
  readonly announce: (event: PipelineEvent) => void;
  /** Takes the line away, so that what follows starts on a clean one. */
  readonly end: () => void;
  /** What the run warned of so far, each once. */
  readonly warnings: ReadonlySet<string>;
}

/**
 * Progress on standard error, only where that is a terminal that a person looks at (never in CI or under
 * --quiet) and that says how wide it is: on 0 columns a line would take endless rows, and taking it away would have
 * no end. Without colour under NO_COLOR. Warnings are kept for the end, where a person will still see them.
 */
export const startProgress = async (quiet: boolean): Promise<Progress> => {
  const { isTTY, columns } = process.stderr;
  const watched = isTTY && columns > 0 && !quiet && !process.env['CI'] && process.env['TERM'] !== 'dumb';
  const warnings = new Set<string>();
  const spinner = watched ? await startSpinner() : null;
  return {
    announce: (event) => {
      if (event.kind === 'temporary') removeWhenStopped(event.path);
      else if (event.kind === 'stage') spinner?.show(progressLine(event));
      else warnings.add(event.text);
    },
    end: () => spinner?.stop(),
    warnings,
  };
};

const startSpinner = async () => {
  const { default: ora } = await import('ora');
  const color = process.env['NO_COLOR'] ? false : 'cyan';
  const spinner = ora({ color, discardStdin: false, text: 'Starting' }).start();
  return {
    show: (text: string): void => {
      spinner.text = text;
    },
    stop: (): void => void spinner.stop(),
  };
};
