import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { judge, rulesVersion } from '../src/classify/index.ts';
import { accuracySchema, type Accuracy } from '../src/model/accuracy.ts';
import { isKeptToCheck, isReal, labelledSet, type Labelled } from './accuracy/labelled.ts';
import { accuracyFigure, byCategory, figuresOf, type Judged } from './accuracy/score.ts';

/**
 * Measures the rules on labelled searches: four fifths of the families to build with, one fifth to check with.
 * The check part's figures alone are written to src/classify/accuracy.json, without any text of the set; rows
 * are shown for the build part only.
 *
 * usage: npm run accuracy [-- FILE.jsonl]
 */
const root = path.resolve(import.meta.dirname, '..');
const file = path.resolve(process.argv[2] ?? path.join(root, '../shared/corpus/dev.jsonl'));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const judged = (rows: readonly Labelled[]): Judged[] =>
  rows.map((row) => {
    const { agency, user, reason, offense } = row;
    return { row, verdict: judge({ agency, user, reason, offense }) };
  });

const percent = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : `${(value * 100).toFixed(1)} %`;
const ratio = (value: Accuracy['figures'][number]['precision']): string =>
  value === null ? '–' : `${percent(value.estimate)} (${percent(value.low)} to ${percent(value.high)})`;

function show(title: string, figures: Accuracy['figures']): void {
  say(`\n${title}`);
  for (const { label, examples, precision, recall, accuracy } of figures) {
    const right =
      accuracy === null ? `precision ${ratio(precision)}  recall ${ratio(recall)}` : ratio(accuracy);
    say(`  ${label.padEnd(28)} ${String(examples).padStart(5)}  ${right}`);
  }
}

const right = ({ row, verdict }: Judged): boolean => verdict.purpose === row.label;

function parts(rows: readonly Judged[]): Accuracy['figures'] {
  const real = rows.filter(({ row }) => isReal(row));
  const constructed = rows.filter(({ row }) => !isReal(row));
  return [
    ...figuresOf(rows),
    accuracyFigure('label, released texts', real, right),
    accuracyFigure('label, constructed texts', constructed, right),
  ];
}

const set = labelledSet(file);
if (set === null) {
  say(`no labelled set at ${file}: nothing was measured, and the figures in src/classify/accuracy.json stay`);
} else {
  const build = judged(set.filter((row) => !isKeptToCheck(row)));
  const check = judged(set.filter(isKeptToCheck));
  show(`build part: ${build.length} searches`, parts(build));
  show('build part by category', byCategory(build));
  say('\nbuild part, judged otherwise than labelled');
  for (const { row, verdict } of build) {
    if (verdict.purpose === row.label && verdict.actor === row.actor) continue;
    const got = `${verdict.purpose}/${verdict.actor}`;
    say(
      `  ${row.id} ${row.category}: labelled ${row.label}/${row.actor}, judged ${got}: ${JSON.stringify(row.reason)}`,
    );
  }
  show(`check part: ${check.length} searches`, parts(check));
  show('check part by category', byCategory(check));
  const accuracy: Accuracy = accuracySchema.parse({
    rules: rulesVersion(),
    examples: check.length,
    real: check.filter(({ row }) => isReal(row)).length,
    constructed: check.filter(({ row }) => !isReal(row)).length,
    families: new Set(check.map(({ row }) => row.family)).size,
    figures: parts(check),
  });
  writeFileSync(path.join(root, 'src/classify/accuracy.json'), `${JSON.stringify(accuracy, null, 2)}\n`);
  say('\nwritten: src/classify/accuracy.json');
}
