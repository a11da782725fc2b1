import { expect, it } from 'vitest';
import type { Run } from '../../src/read/pdf/page.ts';
import { linesOf } from '../../src/read/pdf/lines.ts';

/** Texts one after the other, each letter half as wide as it is high; a small one has a space after it. */
const runs = (x: number, texts: readonly string[], smallY = 100): Run[] => {
  let from = x;
  return texts.map((text, at) => {
    const size = at % 2 === 0 ? 10 : 7;
    const run: Run = {
      text,
      x: from,
      y: size === 10 ? 100 : smallY,
      width: (text.length * size) / 2,
      size,
      spaceAfter: size === 7,
    };
    from += run.width + (size === 7 ? 2 : 0);
    return run;
  });
};

const textsOf = (some: readonly Run[]): string[][] =>
  linesOf(some).map((line) => line.runs.map(({ text }) => text));

it('joins small capitals to the large ones that begin their words', () => {
  const name = runs(40, ['C', 'ASEY', 'M', 'OORE']);
  const agency = runs(200, ['A', 'LDER', 'F', 'ALLS', 'PD']);
  const plain: Run = { text: 'AQX1000', x: 400, y: 100, width: 35, size: 10 };
  expect(textsOf([...name, ...agency, plain])).toEqual([['CASEY MOORE', 'ALDER FALLS PD', 'AQX1000']]);
});

it.each([
  ['small letters', ['CASEY', 'noted'], 100],
  ['what is set higher', ['CASEY', 'TM'], 98],
])('leaves %s as they are', (_, texts, y) => {
  expect(textsOf(runs(40, texts, y))).toEqual([texts]);
});
