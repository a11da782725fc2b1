import type { Joint, Run } from './page.ts';
import { labelsText } from './labels.ts';
import type { Line } from './lines.ts';

interface Band {
  readonly from: number;
  readonly to: number;
}

const joinsLabels = ({ text }: Run, { at, isApart }: Joint): boolean =>
  isApart && /[\p{Ll}\d)]$/u.test(text.slice(0, at)) && /^\p{Lu}/u.test(text.slice(at));

/** Whether two labels may be set with no gap between them: a capital follows a small letter where one was drawn apart. */
export const touching = (labels: readonly Run[]): boolean =>
  labels.some((run) => run.joints?.some((joint) => joinsLabels(run, joint)) === true);

/** Lines without those of the header, on each page on which it stands again. */
export const withoutHeader = (lines: readonly Line[], header: readonly Line[]): Line[] => {
  const texts = new Set(header.map(labelsText));
  return lines.filter((line) => !texts.has(labelsText(line)));
};

/** A text of the column stands no farther over the border, as a share of the font size. */
const over = 0.3;

/** Labels that touch as two, where the texts below them part right there. */
export const partedLabels = (labels: readonly Run[], bands: readonly Band[]): Pick<Run, 'x' | 'width'>[] =>
  labels.flatMap((run) => {
    const end = run.x + run.width;
    const borders = (run.joints ?? []).filter(
      (joint) =>
        joinsLabels(run, joint) &&
        bands.some(({ from, to }) => to <= joint.x + run.size * over && to > run.x && from < joint.x) &&
        bands.some(({ from, to }) => from >= joint.x - run.size * over && from < end && to > joint.x),
    );
    const starts = [run.x, ...borders.map(({ x }) => x)];
    return starts.map((x, at) => ({ x, width: (starts[at + 1] ?? end) - x }));
  });
