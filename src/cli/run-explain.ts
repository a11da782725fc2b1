import { UserError } from '../model/error.ts';
import { asWritten } from '../model/options.ts';
import { explainedText } from './explained-text.ts';
import { print } from './print.ts';
import { readRules } from './run-classify.ts';
import type { Given } from './settings.ts';

/** What `explain` is given on the command line. */
export interface ExplainOptions {
  readonly agency?: string;
  readonly user?: string;
  readonly offense?: string;
  readonly rules?: string;
  readonly row?: string;
  readonly owner?: string;
  readonly sources?: string;
  readonly timeZone?: string;
  readonly layout?: string;
  readonly review?: string;
}

/** Not given, or no letter nor digit in it: a verdict on it would read as one on something. */
const saysNothing = (text: string | undefined): boolean => !/[\p{L}\p{N}]/u.test(text ?? '');

/** The options that were given, without those that were not. */
const written = (options: Given): Given =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** Runs `explain`, of words or of a released row. */
export const runExplain = async (reason: string | undefined, options: ExplainOptions): Promise<void> => {
  const { row, rules, owner, sources, timeZone, layout, review, ...fields } = options;
  const ofLogs = written({ owner, sources, timeZone, layout, review });
  if (row !== undefined) {
    const { agency, ...words } = fields;
    if (reason !== undefined || Object.keys(words).length > 0)
      throw new UserError(
        '--row shows a released row as it stands: give it without a reason, user or offense',
      );
    const { runTrace } = await import('./run-trace.ts');
    return runTrace(row, { ...ofLogs, ...written({ agency, rules }) });
  }
  const [astray] = Object.keys(ofLogs);
  if (astray !== undefined)
    throw new UserError(
      `--${asWritten(astray)} says how a released log is read: name a row of it with --row 'FILE:ROW', or leave it out`,
    );
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
