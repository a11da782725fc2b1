import { requestText } from '../request/text.ts';
import type { RequestOptions } from './commands/request.ts';
import { print } from './print.ts';
import { readSettings } from './settings.ts';

/** Runs `request`. */
export const runRequest = async (given: RequestOptions): Promise<void> => {
  const { options } = await readSettings([], { ...given });
  const { state, agency, since, until } = options;
  await print(`${requestText(state, { agency, since, until }).trimEnd()}\n`);
};
