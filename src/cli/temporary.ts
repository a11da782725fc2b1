import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { say } from './print.ts';

const folders = new Set<string>();

/** Notes a folder that must not outlive the run. */
export const removeWhenStopped = (folder: string): void => {
  folders.add(folder);
};

/** The store's threads may still write into it: tried again a few times, and left to the next run at worst. */
const remove = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    say(`a temporary folder could not be removed; the next run will: "${folder}"`);
  }
};

/**
 * Removes the noted folders where the user (Ctrl-C) or the system stops the run, then ends with the code
 * that a shell gives for the signal. Nothing asynchronous would still be done by then.
 */
export const cleanUpWhenStopped = (end: (code: number) => void): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      for (const folder of folders) remove(folder);
      end(128 + constants.signals[signal]);
    });
};
