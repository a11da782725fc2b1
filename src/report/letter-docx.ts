import { Paragraph, TextRun } from 'docx';
import type { ReportContent } from '../model/report-content.ts';
import { reportBeside, type Beside } from './beside.ts';
import { clean } from './clean.ts';
import { longDay } from './dates.ts';
import { paragraph } from './docx/docx-parts.ts';
import { packDocx } from './docx/pack.ts';
import {
  componentLine,
  flaggedSentences,
  mostlyUnreadable,
  possibleCount,
  possibleSentence,
  readableSentence,
  scopeSentence,
} from './findings.ts';
import { limits } from './limits.ts';
import { listed, ownersOf } from './words.ts';

/** A place for the sender's words, marked so that none is left in by mistake. */
const place = (words: string): TextRun => new TextRun({ text: `[${words}]`, highlight: 'yellow' });
const line = (...parts: (string | TextRun)[]): Paragraph =>
  new Paragraph({
    spacing: { after: 0 },
    children: parts.map((part) => (typeof part === 'string' ? new TextRun(clean(part)) : part)),
  });
const blank = (): Paragraph => new Paragraph({ spacing: { after: 120 } });

/** Limits that a short letter names; the report has them all. */
const namedLimits = 3;

const findings = ({ summary, manifest }: ReportContent): string => {
  const components = componentLine(summary);
  return [
    ...(mostlyUnreadable(summary) ? [readableSentence(summary)] : []),
    scopeSentence(summary, manifest),
    ...flaggedSentences(summary),
    ...(components === '' ? [] : [`By account: ${components}.`]),
    possibleSentence(summary, possibleCount(summary)),
  ]
    .filter(Boolean)
    .join(' ');
};

/**
 * letter.docx: a covering letter of one page with the figures filled in and marked places for the sender's
 * words. It asks for nothing by itself and finds nothing of law. `beside` tells which outputs stand in its folder:
 * it encloses no other.
 */
export const letterDocx = async (content: ReportContent, beside: Beside): Promise<Uint8Array> => {
  const { summary } = content;
  const owners = ownersOf(summary);
  const owner = owners.length === 0 ? 'the agency' : listed(owners);
  const { exhibit } = summary.documents;
  const enclosed = exhibit === null ? 'the enclosed report' : `the enclosed report (Exhibit ${exhibit})`;
  const report = reportBeside(beside);
  const inTable = summary.flagged.broad > 0 && beside('flagged.csv');
  const cited =
    summary.flagged.broad === 0
      ? ''
      : `, with a citation to the released row of each flagged or possible search${inTable ? ' there or in flagged.csv' : ''}`;
  return packDocx({
    title: `Letter: ${summary.title}`,
    dated: summary.dated,
    tool: `${summary.tool.name} ${summary.tool.version}`,
    foot: '',
    exhibit: null,
    charts: [],
    children: [
      line(place('Your name')),
      line(place('Organization and address')),
      blank(),
      line(place('Date')),
      blank(),
      line(place('Name and office of the addressee')),
      line(place('Address')),
      blank(),
      paragraph([{ strong: `Re: Searches recorded in license plate reader logs released by ${owner}` }]),
      new Paragraph({ children: [new TextRun('Dear '), place('name'), new TextRun(':')] }),
      paragraph(
        `I write about the logs of license plate reader searches that ${owner} released` +
          `${summary.dated === null ? '' : `, as read for a report dated ${longDay(summary.dated)}`}. ${findings(content)}`,
      ),
      new Paragraph({ children: [place('What this means to you, and what you ask for, in your own words')] }),
      paragraph(
        `How these figures were made stands in ${enclosed}${cited}. They say what the log records. Among what they ` +
          'cannot show:',
      ),
      ...limits(content)
        .slice(0, namedLimits)
        .map((limit) => paragraph(limit, { numbering: { reference: 'bullets', level: 0 } })),
      paragraph(
        'If a figure is wrong or wants explaining, the report has a place for your response, and I will pass it on ' +
          'with every copy.',
      ),
      new Paragraph({
        children: [new TextRun('I would be grateful for an answer by '), place('date'), new TextRun('.')],
      }),
      paragraph('Sincerely,'),
      blank(),
      line(place('Name, telephone, e-mail')),
      blank(),
      new Paragraph({
        style: 'Note',
        children: [
          new TextRun('Enclosed: '),
          report === null ? place('the report, which was not written with this letter') : new TextRun(report),
          new TextRun(inTable ? '; flagged.csv, with each flagged and possible search' : ''),
        ],
      }),
    ],
  });
};
