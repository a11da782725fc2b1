import { Option, type Command } from 'commander';

/** What is no number stays as it was written, so that the error can show it. */
const number = (written: string): number | string => (/^-?[\d.]+$/.test(written) ? Number(written) : written);

const of = (flags: string, description: string): Option => new Option(flags, description);
const numeric = (flags: string, description: string): Option => of(flags, description).argParser(number);

/** What the user knows of the logs and the files cannot say. */
export const logOptions = () => [
  of('--agency <name>', 'who searched, for logs without an agency column'),
  of('--owner <name>', 'the agency that released the logs'),
  of('--sources <file>', 'facts for each file, as CSV or YAML (see README)'),
  of(
    '--time-zone <iana>',
    'zone of times written without one (default: what the label states, else UTC, and the report says so)',
  ),
  of('--layout <file>', 'which column is which, as `inspect` prints it for an unknown log (YAML)'),
];

export const periodOptions = () => [
  of('--since <day>', 'first day counted, YYYY-MM-DD, in the report zone'),
  of('--until <day>', 'last day counted'),
  of(
    '--report-zone <iana>',
    "zone to count days and hours in (default: the owners' zone where they share one)",
  ),
];

export const judgementOptions = () => [
  of('--review <file>', 'a filled-in review.csv: its decisions set the purpose'),
  of('--rules <file>', 'rules to add or to switch off (YAML)'),
  of('--agreements <file>', 'register of 287(g) agreements, shown as a column of its own (CSV)'),
  numeric('--sample <n>', 'draw n searches into private/sample.csv for a person to check'),
  of('--seed <text>', 'seed of that draw (default: from the logs themselves)'),
  of('--checked <file>', 'the filled-in sample.csv: the report says how often the rules were right'),
];

/** What the documents bear; also taken by `report --from`. */
export const documentOptions = () => [
  of('--title <text>', 'title of the report'),
  of('--dated <day>', "the day that the documents bear (default: the last search's)"),
  of('--state <cc>', "the owner's state: adds what its law asks of such a log"),
  of('--since-report <path>', 'an earlier report: adds a table of what changed'),
  numeric('--min-cell <n>', 'merge rows of plates with fewer searches (default: 5)'),
  of('--exhibit <label>', 'exhibit label on each page, as A'),
  of('--bates <first>', 'number on each page of report.pdf in Bates style, as ABC000001'),
];

export const privacyOptions = () => [
  of('--name-accounts', 'print the names of accounts instead of codes'),
  of('--include-plates', 'put plates into flagged.csv, flagged.xlsx and private/'),
  of('--plate-key <file>', 'make plate tokens with this secret key, so that they agree between runs'),
];

export const onlyOption = () =>
  of('--only <outputs>', 'write these alone, with commas between them: report.pdf,flagged.csv');

export const runOptions = () => [
  of('--config <file>', 'the same options as YAML; the command line wins'),
  numeric('--memory <mib>', 'memory for the run, past which rows go to disk; 900 or more (default: 1400)'),
  of('--cache <dir>', 'keep what was read of each file, so that the next run reads new files only'),
  of('--quiet', 'no progress and no closing summary'),
];

/** Adds options under a heading of the help. */
export const addOptions = (command: Command, heading: string, options: readonly Option[]): Command => {
  for (const option of options) command.addOption(option.helpGroup(heading));
  return command;
};
