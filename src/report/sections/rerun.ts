import { asWritten } from '../../model/options.ts';
import type { ReportContent } from '../../model/report-content.ts';
import type { Text } from '../blocks.ts';
import { longDay } from '../dates.ts';
import type { WriteSection } from './section.ts';

/** What an entry of a sources file says, field by field. */
const entryWords = (entry: object): string =>
  Object.entries(entry)
    .filter(([, said]) => said !== null)
    .map(([field, said]) => `${field}: ${String(said)}`)
    .join(', ');

const optionWords = (name: string, value: unknown): string => {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value.map((item) =>
    typeof item === 'object' && item !== null ? entryWords(item) : String(item),
  );
  // The command line takes the names of outputs with nothing but commas between them.
  return items.join(name === 'only' ? ',' : name === 'sources' ? '; ' : ', ');
};

const given = ({ manifest }: ReportContent): { term: string; detail: Text }[] =>
  Object.entries(manifest.options)
    .filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => ({
      term: name === 'paths' ? name : `--${asWritten(name)}`,
      detail: [{ code: optionWords(name, value) }],
    }));

/** The revision line, and how to make this report again. */
export const rerun: WriteSection = (input) => {
  const { summary } = input;
  const options = given(input);
  return {
    id: 'rerun',
    title: 'Revision, and how to run it again',
    blocks: [
      {
        kind: 'paragraph',
        text:
          `${summary.dated === null ? 'Undated' : `Dated ${longDay(summary.dated)}`}; ${summary.tool.name} ` +
          `${summary.tool.version}, rules ${summary.tool.rules}` +
          (summary.since_report === null
            ? '; the first report of this series, or the earlier one was not given.'
            : `; follows "${summary.since_report.title}"` +
              (summary.since_report.dated === null ? '.' : ` of ${longDay(summary.since_report.dated)}.`)),
      },
      {
        kind: 'paragraph',
        text: [
          'The same files, options and version give the same report to the last byte. Run ',
          { code: 'alpr-audit analyze' },
          ' on the files above with these options; manifest.json lists them with the hash of every output.',
        ],
      },
      ...(options.length > 0 ? [{ kind: 'facts', facts: options } as const] : []),
    ],
  };
};
