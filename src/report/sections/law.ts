import type { LawFinding } from '../../model/law.ts';
import type { Block, Text } from '../blocks.ts';
import { longDay } from '../dates.ts';
import type { WriteSection } from './section.ts';

/** A section sign and its number stay on one line. */
const cite = (finding: LawFinding): string => finding.cite.replaceAll('§ ', '§\u00A0');

const notesOf = (finding: LawFinding): Text => [
  ...(finding.exceptions.length > 0 ? [`Exceptions: ${finding.exceptions.join('; ')}. `] : []),
  ...(finding.verify === null ? [] : [{ strong: `Verify before citing: ${finding.verify}. ` }]),
  `Source, as of ${longDay(finding.as_of)}: `,
  { code: finding.source },
];

/** What is to be known of each count; of counts of one provision of which the same is to be known, once. */
const notesOnce = (findings: readonly LawFinding[]): { term: string; detail: Text }[] => {
  const groups = new Map<string, [LawFinding, ...LawFinding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([cite(finding), notesOf(finding)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => ({
    term: `${cite(group[0])}: ${group.map(({ counted }) => counted).join('; ')}`,
    detail: notesOf(group[0]),
  }));
};

/** What the log records beside provisions of the state's law: counts and citations, never a finding of law. */
export const law: WriteSection = ({ summary }) => {
  if (summary.law.length === 0) return null;
  const gaps = summary.law.filter((finding) => finding.rows_lacking !== null || finding.rows_masked !== null);
  // A finding that only counts lacking fields stands in the second table alone.
  const counts = summary.law.filter((finding) => finding.searches !== null || !gaps.includes(finding));
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text:
        'These counts say what the log records from the day a provision took effect. They do not say that a ' +
        'law was broken: exceptions apply, and a log rarely records what they turn on.',
    },
    {
      kind: 'table',
      id: 'law',
      caption: 'What the log records, by provision',
      columns: [
        { label: 'Provision', kind: 'text', width: 2 },
        { label: 'In effect from', kind: 'text', width: 1.3 },
        { label: 'Counted', kind: 'text', width: 3.6 },
        { label: 'Searches', kind: 'number', width: 1.1 },
      ],
      rows: counts.map((finding) => [
        `${cite(finding)} (${finding.state})`,
        longDay(finding.effective),
        finding.counted,
        finding.searches ?? 'the log lacks what it takes',
      ]),
    },
  ];
  if (gaps.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'law-fields',
      caption: 'Fields that a provision asks for: rows that lack them, rows in which they are masked',
      columns: [
        { label: 'Provision', kind: 'text', width: 2 },
        { label: 'Counted', kind: 'text', width: 3.6 },
        { label: 'Rows lacking it', kind: 'number' },
        { label: 'Rows masked', kind: 'number' },
      ],
      rows: gaps.map((finding) => [
        cite(finding),
        finding.counted,
        finding.rows_lacking,
        finding.rows_masked,
      ]),
      note: 'A masked cell is not a missing one: it was recorded, and covered before release.',
    });
  }
  blocks.push({
    kind: 'facts',
    facts: notesOnce(summary.law),
  });
  return { id: 'law', title: 'Beside the law of the state', blocks };
};
