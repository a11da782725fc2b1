import { rmSync } from 'node:fs';
import { constants } from 'node:os';

const folders = new Set<string>();

/** Notes a folder that must not outlive the run. */
export const removeWhenStopped = (folder: string): void => {
  folders.add(folder);
};

/**
 * Removes the noted folders where the user (Ctrl-C) or the system stops the run, then ends with the code
 * that a shell gives for the signal. Nothing asynchronous would still be done by then.
 */
export const cleanUpWhenStopped = (end: (code: number) => void): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      end(128 + constants.signals[signal]);
    });
};
