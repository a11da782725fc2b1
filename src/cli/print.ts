import { once } from 'node:events';
import { Help } from 'commander';

/** Writes to standard output, waiting where the reader of a pipe is slower than the run. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** One line for the person at the terminal, on standard error, so that pipes stay clean. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** A value as indented JSON with a newline at its end. */
export const printJson = (value: unknown): Promise<void> => print(`${JSON.stringify(value, null, 2)}\n`);

/** A text broken into lines of a readable width, each after the indent. */
export const paragraph = (text: string, indent = '  '): string =>
  new Help()
    .boxWrap(text, 96 - indent.length)
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');
