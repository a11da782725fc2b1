import type { ChartImage } from '../../model/chart.ts';
import type { ReportContent } from '../../model/report-content.ts';
import type { Beside } from '../beside.ts';
import type { Block, Section } from '../blocks.ts';

/** What a section is written from: the saved content, the charts by id, and which outputs stand in the folder. */
export interface SectionInput extends ReportContent {
  readonly charts: ReadonlyMap<string, ChartImage>;
  readonly beside: Beside;
}

/** A section, or null where the log has nothing to say under it. */
export type WriteSection = (input: SectionInput) => Section | null;

/** The chart of that id as a block, or none where it was not drawn (nothing to draw). */
export const chartBlock = (input: SectionInput, id: string): Block[] => {
  const chart = input.charts.get(id);
  return chart ? [{ kind: 'chart', chart }] : [];
};

/** A chart by month, or none where no search has a readable time: its frame would stand empty. */
export const monthChart = (input: SectionInput, id: string): Block[] =>
  input.summary.by_month.some(({ month }) => month !== null) ? chartBlock(input, id) : [];
