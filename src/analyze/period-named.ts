import type { TableIntake } from '../model/intake.ts';
import type { Issue } from '../model/issue-facts.ts';
import type { NamedPeriod } from '../model/log-source.ts';
import type { LogSpan } from './manifest.ts';

const dayMs = 86_400_000;

/**
 * A log named for a period that its rows leave empty at the end, or that lies elsewhere altogether; by all of its rows,
 * since a period that the user asks for is no cut of the agency's. What a file is named for all logs in it fill together:
 * of a workbook with a sheet for each month, the last one alone has to go on to the end.
 */
export const periodIssues = (
  intake: TableIntake,
  ofFile: readonly TableIntake[],
  spans: readonly LogSpan[],
): Issue[] => {
  const named = intake.log?.source.named ?? null;
  const span = spanOf(intake, spans);
  if (named === null || !span?.read_first || !span.read_last) return [];
  const [first, last] = [Date.parse(span.read_first), Date.parse(span.read_last)];
  if (last < Date.parse(named.first) - dayMs || first > endOf(named) + dayMs) {
    return [
      {
        kind: 'file_name_contradicts',
        named: statedBy(named),
        found: `${span.read_first.slice(0, 10)} to ${span.read_last.slice(0, 10)}`,
      },
    ];
  }
  const toFill = [named, named.ofFile].find(
    (period) =>
      period !== undefined &&
      !period.mayEndSooner &&
      // A name "to the 1st" may mean up to that midnight: two days of silence at the end are no cut.
      last < endOf(period) - 3 * dayMs &&
      (period.of === 'sheet' || isLastOf(intake, ofFile, spans)),
  );
  return toFill === undefined
    ? []
    : [{ kind: 'stops_mid_period', last: minuteOf(span.read_last), stated: statedBy(toFill) }];
};

/** `2025-03-12, 14:05 UTC`: the day alone would be another one in the zone that a report counts in. */
const minuteOf = (instant: string): string => `${instant.slice(0, 10)}, ${instant.slice(11, 16)} UTC`;

const statedBy = ({ first, last }: NamedPeriod): string => `${first} to ${last}`;

/** The first moment after the last day that a name states. */
const endOf = ({ last }: NamedPeriod): number => Date.parse(last) + dayMs;

const spanOf = ({ log }: TableIntake, spans: readonly LogSpan[]): LogSpan | undefined =>
  spans.find(({ source }) => source === log?.source.number);

/** Whether no other log of the file goes on longer. */
const isLastOf = (
  intake: TableIntake,
  ofFile: readonly TableIntake[],
  spans: readonly LogSpan[],
): boolean => {
  const end = (one: TableIntake): number => Date.parse(spanOf(one, spans)?.read_last ?? '') || -Infinity;
  const latest = Math.max(...ofFile.map(end));
  return ofFile.find((one) => end(one) === latest) === intake;
};
