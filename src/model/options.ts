import { z } from 'zod';
import { logKinds } from './recognition.ts';
import { writtenDay } from './written-day.ts';

/** Two-letter codes of the states, the federal district and the territories. */
export const stateCodes: readonly string[] = (
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM ' +
  'NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS MP'
).split(' ');

/** What a report folder may hold beside run.json. */
const outputNames = [
  'report.html',
  'report.pdf',
  'report.docx',
  'summary.pdf',
  'letter.docx',
  'flagged.csv',
  'flagged.xlsx',
  'review.csv',
  'charts',
  'private',
  // Written in each run: who names nothing else has the figures alone.
  'summary.json',
  'manifest.json',
] as const;
export type OutputName = (typeof outputNames)[number];

/** An option's name as the command line and a config file write it: `minCell` as `min-cell`. */
export const asWritten = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const isTimeZone = (zone: string): boolean => {
  try {
    // A bare offset such as +05:00 is a zone to the runtime, but has no summer time and is no IANA name.
    return /[A-Za-z]/.test(new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone);
  } catch {
    return false;
  }
};

/** Letters without a place stand for several zones, and to the runtime for one of them: CST is China's, Cuba's, Chicago's. */
const isAbbreviated = (zone: string): boolean =>
  /^[a-z]{1,4}$/i.test(zone) && !/^(?:utc|gmt)$/i.test(zone) && isTimeZone(zone);

/** Why a text names no time zone that an option may name; null where it names one. */
export const zoneFault = (zone: string): string | null => {
  if (isAbbreviated(zone)) return 'is an abbreviation; name an IANA time zone such as America/Chicago';
  return isTimeZone(zone) ? null : 'is not an IANA time zone such as America/Los_Angeles';
};

/** YAML reads digits alone as a number, and their leading noughts would be gone. */
const notQuoted = 'is not text, write it in quotes';
const text = z.string({ error: notQuoted }).trim().min(1, 'is empty');
const day = z.iso.date({ error: 'is not a day written as YYYY-MM-DD' });
const timeZone = text.superRefine((zone, context) => {
  const fault = zone === '' ? null : zoneFault(zone);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
});
const state = z
  .string({ error: 'is not text' })
  .transform((code) => code.trim().toUpperCase())
  .refine((code) => stateCodes.includes(code), 'is not the two-letter code of a state');
const output = z.enum(outputNames, { error: `is not an output; there are: ${outputNames.join(', ')}` });
/** An option without a value. */
export const flag = z.boolean({ error: 'is neither true nor false' }).default(false);
const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);
const wholeFrom = (least: number) =>
  z.int({ error: 'is not a whole number' }).min(least, `is less than ${least}`);

/** With less memory, in mebibytes, a million searches cannot be made out of their copies. */
const leastMemory = 900;

/** What a sources file may say of the inputs that its `path` (a path or a glob pattern) names. */
export const sourceEntrySchema = z.strictObject({
  path: text,
  agency: orNull(text),
  owner: orNull(text),
  log_kind: orNull(
    z.preprocess(
      (kind) => (typeof kind === 'string' ? kind.toLowerCase() : kind),
      z.enum(logKinds, { error: `is not one of ${logKinds.join(', ')}` }),
    ),
  ),
  time_zone: orNull(timeZone),
  request_no: orNull(text),
  url: orNull(
    z.url({ protocol: /^https?$/, error: 'is not an address such as https://example.org/request/12' }),
  ),
  produced_on: orNull(writtenDay),
  received_on: orNull(writtenDay),
  received_from: orNull(text),
  stated_rows: orNull(wholeFrom(0)),
});
export type SourceEntry = z.output<typeof sourceEntrySchema>;

/** Everything that a sources file says of one input; null where it says nothing. */
export type SourceFacts = Omit<SourceEntry, 'path'>;

/**
 * The options of `analyze`: what the command line and a `--config` file may say, in one schema. Paths are as
 * the user gave them, relative to the working folder; null means not given.
 */
export const settingsSchema = z
  .strictObject({
    paths: z.array(text, { error: 'is no list of paths' }).default([]),
    out: orNull(text),
    title: orNull(text),
    /** Who searched, for logs without an agency column. */
    agency: orNull(text),
    /** The agency that released the logs. */
    owner: orNull(text),
    /** Path of the sources file. */
    sources: orNull(text),
    /** The owner's state. */
    state: orNull(state),
    /** Zone in which times written without one are read. */
    timeZone: orNull(timeZone),
    /** Zone in which days, hours and months are counted. */
    reportZone: orNull(timeZone),
    /** First and last day counted, both inclusive, in the report zone. */
    since: orNull(day),
    until: orNull(day),
    review: orNull(text),
    rules: orNull(text),
    plateKey: orNull(text),
    nameAccounts: flag,
    includePlates: flag,
    /** The day that the documents bear. */
    dated: orNull(day),
    /** Null: every output. */
    only: orNull(z.array(output, { error: 'is no list of outputs' }).min(1, 'names no output')),
    force: flag,
    strict: flag,
    /** Path of a mapping of columns, as `inspect` prints it. */
    layout: orNull(text),
    /** Path of a register of 287(g) agreements. */
    agreements: orNull(text),
    /** Searches to draw into private/sample.csv for a person to check. */
    sample: orNull(wholeFrom(1)),
    /** Seed of the draw; null: from the hashes of the inputs. */
    seed: orNull(
      z
        .string({ error: notQuoted })
        .regex(/^\w[\w.-]{0,63}$/, 'is not made of letters, digits, dots and dashes alone'),
    ),
    /** Path of a filled-in private/sample.csv. */
    checked: orNull(text),
    /** Path of an earlier summary.json, or of the report folder that holds it. */
    sinceReport: orNull(text),
    minCell: wholeFrom(1).default(5),
    /** Exhibit label, as `A` or `A-1`. */
    exhibit: orNull(text),
    /** First page number in Bates style: a prefix and digits, as `ABC000001`. */
    bates: orNull(
      z.string({ error: notQuoted }).regex(/^\S*?\d{1,12}$/, 'does not end with digits, as ABC000001 does'),
    ),
    /** Memory that the run may take, in mebibytes; past it the store spills to disk beside the output. */
    memory: wholeFrom(leastMemory).default(1400),
    /** Folder that keeps each input's normalized table for the next run. */
    cache: orNull(text),
  })
  .refine(({ since, until }) => since === null || until === null || since <= until, {
    path: ['since'],
    error: 'is after --until',
  })
  .refine(({ seed, sample, checked }) => seed === null || sample !== null || checked !== null, {
    path: ['seed'],
    error: 'draws nothing without --sample',
  })
  .refine(
    ({ sample, checked, only }) => sample === null || checked !== null || (only?.includes('private') ?? true),
    {
      path: ['sample'],
      error: 'is written into private/, which --only leaves out',
    },
  );
export type Settings = z.output<typeof settingsSchema>;

/** The settings with the output folder settled and the sources file read. */
export interface AnalyzeOptions extends Omit<Settings, 'out' | 'sources'> {
  readonly out: string;
  readonly sources: readonly SourceEntry[];
  /**
   * What the sources file says of an input: `file` is its name in the manifest, `path` the absolute path on
   * disk. Of several entries that name it, the later one wins, cell by cell.
   */
  readonly sourceOf: (file: string, path: string) => SourceFacts;
}
