import { UserError } from '../model/error.ts';
import type { ExplainOptions } from './commands/explain.ts';
import { explainedText } from './explained-text.ts';
import { print } from './print.ts';
import { readRules } from './run-classify.ts';

/** Not given, or no letter nor digit in it: a verdict on it would read as one on something. */
const saysNothing = (text: string | undefined): boolean => !/[\p{L}\p{N}]/u.test(text ?? '');

/** Runs `explain`, of words or of a released row. */
export const runExplain = async (reason: string | undefined, options: ExplainOptions): Promise<void> => {
  const { row, rules, ...fields } = options;
  if (row !== undefined) {
    if (reason !== undefined || Object.keys(fields).length > 0)
      throw new UserError(
        '--row shows a released row as it stands: give it without a reason, agency, user or offense',
      );
    const { runTrace } = await import('./run-trace.ts');
    return runTrace(row, rules);
  }
  if ([reason, ...Object.values(fields)].every(saysNothing))
    throw new UserError(
      'there is no text to judge (no letter and no digit); write: alpr-audit explain "assist ICE ERO"',
    );
  const search = { reason, ...fields };
  const { explain, lookAlike } = await readRules(rules);
  const lookAlikes = [
    ...lookAlike('reason', reason ?? ''),
    ...lookAlike('offense', fields.offense ?? ''),
    ...lookAlike('agency', fields.agency ?? ''),
    ...lookAlike('user', fields.user ?? ''),
  ];
  await print(explainedText(search, explain(search), [...new Set(lookAlikes)]));
};
