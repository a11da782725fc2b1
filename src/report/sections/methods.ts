import type { Summary } from '../../model/summary.ts';
import type { Block, Cell } from '../blocks.ts';
import { agrees, capital, counted, countsAsImmigration, files, listed, number, searches } from '../words.ts';
import { accuracyBlocks } from './accuracy.ts';
import { sampleBlocks } from './sample.ts';
import type { WriteSection } from './section.ts';

const steps = (summary: Summary): string[] => [
  'Every released row is read as text, its columns are recognized by their labels, and each value is told from ' +
    'a mask, a placeholder and a blank.',
  'Copies of one search, in several files or in the logs of several agencies, are counted once. The citation ' +
    'is that of the row whose words are quoted.',
  'Agency, account, reason and offense are read apart by rules and then combined: negation and the object of ' +
    'an act come before the purpose, the purpose before the agency. ICE inside another word never counts.',
  'A search is flagged where its account is of ICE or CBP, or where its recorded words state an immigration ' +
    'purpose. Less certain words make it possible, for a person to judge.',
  countsAsImmigration,
  `Times are counted in ${summary.zones.counted_in}` +
    (summary.zones.assumed_for_reading === null
      ? '.'
      : `; times written without a zone were read as ${summary.zones.assumed_for_reading}.`),
];

const lookAlikes = ({ quality }: Summary): Block[] =>
  quality.look_alikes.length === 0
    ? []
    : [
        {
          kind: 'table',
          id: 'look-alikes',
          caption: 'Words that look alike and were not flagged',
          columns: [
            { label: 'Words', kind: 'text', width: 5 },
            { label: 'Searches', kind: 'number' },
          ],
          rows: quality.look_alikes.map(({ word, searches: n }): Cell[] => [word, n]),
          whole: 'summary.json (quality.look_alikes)',
        },
      ];

const rulesTable = (summary: Summary): Block[] =>
  summary.by_rule.length === 0
    ? []
    : [
        {
          kind: 'table',
          id: 'by-rule',
          caption: 'Rules that matched in flagged and possible searches',
          columns: [
            { label: 'Rule', kind: 'code', width: 5 },
            { label: 'Searches', kind: 'number' },
          ],
          rows: summary.by_rule.map(({ rule, searches: n }) => [rule, n]),
          note: [
            'A search may match several rules. ',
            { code: 'alpr-audit rules' },
            ' prints each with its meaning and examples.',
          ],
          whole: 'summary.json (by_rule)',
        },
      ];

const own = (summary: Summary): string[] => {
  const lines: string[] = [];
  const { custom_rules: custom, agreements, unconfirmed, review } = summary;
  if (custom !== null) {
    const changes = [
      ...(custom.added.length > 0 ? [`added ${listed(custom.added, 8)}`] : []),
      ...(custom.switched_off.length > 0 ? [`switched off ${listed(custom.switched_off, 8)}`] : []),
    ];
    lines.push(
      changes.length === 0
        ? `The file ${custom.file} changed no rule.`
        : `The rules were changed by ${custom.file}: ${listed(changes)}.`,
    );
  }
  if (agreements !== null) {
    lines.push(
      `A register of 287(g) agreements (${agreements.file}) was laid beside the log: ` +
        `${searches(agreements.searches)} by ${agreements.agencies === 0 ? 'an agency' : counted(agreements.agencies, 'agency', 'agencies')} ` +
        `with an agreement on the day. It flags nothing.`,
    );
  }
  for (const { file, format, rows } of unconfirmed) {
    lines.push(
      `${file} (${counted(rows, 'row', 'rows')}) was read as ${format} by its labels or shapes alone; not confirmed.`,
    );
  }
  if (review !== null) {
    const contradicting = review.conflicts.reduce((sum, { lines: of }) => sum + of.length, 0);
    lines.push(
      `${capital(counted(review.used, 'decision', 'decisions'))} of a person ` +
        `${agrees(review.used, 'was', 'were')} used` +
        (review.used > 0 ? ` and changed ${searches(review.searches_changed)}` : '') +
        (review.unused.length > 0 ? `; ${number(review.unused.length)} met no search` : '') +
        (contradicting > 0 ? `; ${number(contradicting)} contradicted each other and were not used` : '') +
        '.',
    );
  }
  return lines;
};

/** How the figures were made: steps, rules, accuracy, look-alikes, the reader's own changes. */
export const methods: WriteSection = ({ summary }) => {
  const lines = own(summary);
  return {
    id: 'methods',
    title: 'Methods',
    blocks: [
      {
        kind: 'paragraph',
        text:
          `${summary.tool.name} ${summary.tool.version}, rules ${summary.tool.rules}, read ` +
          `${files(summary.inputs.files)} as follows.`,
      },
      { kind: 'list', items: steps(summary) },
      ...(lines.length > 0 ? [{ kind: 'list', items: lines } as const] : []),
      ...accuracyBlocks(summary),
      ...sampleBlocks(summary),
      ...lookAlikes(summary),
      ...rulesTable(summary),
    ],
  };
};
