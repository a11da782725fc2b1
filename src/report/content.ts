import type { ChartImage } from '../model/chart.ts';
import type { ReportContent } from '../model/report-content.ts';
import { everyOutput, type Beside } from './beside.ts';
import type { ReportDocument, Section } from './blocks.ts';
import { longDay, whenIn } from './dates.ts';
import { appendix } from './sections/appendix.ts';
import { bridge } from './sections/bridge.ts';
import { byActor } from './sections/by-actor.ts';
import { byAgency } from './sections/by-agency.ts';
import { byHour } from './sections/by-hour.ts';
import { byMonth } from './sections/by-month.ts';
import { byOwner } from './sections/by-owner.ts';
import { byPlate } from './sections/by-plate.ts';
import { byReason } from './sections/by-reason.ts';
import { byWidth } from './sections/by-width.ts';
import { changes } from './sections/changes.ts';
import { citations } from './sections/citations.ts';
import { coverage } from './sections/coverage.ts';
import { files } from './sections/files.ts';
import { law } from './sections/law.ts';
import { methods } from './sections/methods.ts';
import { notes } from './sections/notes.ts';
import { opening } from './sections/opening.ts';
import { reconciliation } from './sections/reconciliation.ts';
import { rerun } from './sections/rerun.ts';
import { response } from './sections/response.ts';
import type { WriteSection } from './sections/section.ts';
import { sharing } from './sections/sharing.ts';

/** Every section, in the order of the report. */
export const sections: readonly WriteSection[] = [
  opening,
  changes,
  byMonth,
  byAgency,
  byActor,
  byReason,
  byOwner,
  byHour,
  byWidth,
  byPlate,
  bridge,
  notes,
  coverage,
  sharing,
  law,
  response,
  methods,
  reconciliation,
  files,
  citations,
  rerun,
  appendix,
];

const subtitle = ({ summary }: ReportContent): string => {
  const { period, zones, dated } = summary;
  const searched =
    period.first === null
      ? 'Released search logs'
      : `Searches ${whenIn(period.first, period.last, zones.counted_in)}`;
  return dated === null ? searched : `${searched} · Report dated ${longDay(dated)}`;
};

/** The documents of one run are made of the same blocks: what was put together for the first serves the others. */
const known = new WeakMap<
  ReportContent,
  { readonly charts: readonly ChartImage[]; readonly beside: Beside; readonly document: ReportDocument }
>();

/**
 * The report as blocks, the same for every format. A section that has nothing to say is left out, so that no
 * document bears an empty heading. `beside` tells which outputs it may name as there.
 */
export const reportDocument = (
  content: ReportContent,
  charts: readonly ChartImage[],
  beside: Beside = everyOutput,
): ReportDocument => {
  const before = known.get(content);
  if (before?.charts === charts && before.beside === beside) return before.document;
  const document = putTogether(content, charts, beside);
  known.set(content, { charts, beside, document });
  return document;
};

const putTogether = (
  content: ReportContent,
  charts: readonly ChartImage[],
  beside: Beside,
): ReportDocument => {
  const input = { ...content, charts: new Map(charts.map((chart) => [chart.id, chart])), beside };
  const { summary } = content;
  return {
    title: summary.title,
    subtitle: subtitle(content),
    dated: summary.dated,
    tool: `${summary.tool.name} ${summary.tool.version}`,
    exhibit: summary.documents.exhibit,
    bates: summary.documents.bates,
    sections: sections.map((write) => write(input)).filter((section): section is Section => section !== null),
  };
};
