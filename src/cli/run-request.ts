import { requestText } from '../request/text.ts';
import { print } from './print.ts';
import { readSettings } from './settings.ts';

/** What `request` is given on the command line. */
export interface RequestOptions {
  readonly state?: string;
  readonly agency?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Runs `request`. */
export const runRequest = async (given: RequestOptions): Promise<void> => {
  const { options } = await readSettings([], { ...given });
  const { state, agency, since, until } = options;
  await print(`${requestText(state, { agency, since, until }).trimEnd()}\n`);
};
