/**
 * The shapes of American licence plates: `A` a letter, `1` a digit. Where the plate has a gap the shape has a
 * space or a dash: with a space, people write it together, with a dash or with a space; with a dash, together or
 * with a dash (a space would take too much plain English). A shape stands here because a state, or a neighbour
 * whose cars are common, issues or issued it. Plates of digits alone are left out: nothing tells them from a case
 * number; nor are the shapes of four or five characters that are mostly codes.
 */
const plateShapes: readonly { readonly shape: string; readonly issuedBy: string }[] = [
  { shape: 'AAA 1234', issuedBy: 'AZ, GA, MI, MS, NC, NY, OH, PA, TN, TX, VA, WA, WI, Quebec' },
  { shape: 'AAA 123', issuedBy: 'AK, AZ, CA, CO, HI, IA, KY, LA, MN, NE, NM, OR, SC, VT' },
  { shape: '123-AAA', issuedBy: 'AR, KS, LA, MA, MN, ND, NM, NV, OK, OR' },
  { shape: '1234AAA', issuedBy: 'KS, NC trailers' },
  { shape: '1AAA 123', issuedBy: 'CA, MI' },
  { shape: '1AAA 12', issuedBy: 'MA' },
  { shape: '1AA A12', issuedBy: 'MA' },
  { shape: '1AA 123', issuedBy: 'MA, NV, SD, RI, WV' },
  { shape: '1AA 1234', issuedBy: 'AL, CA trailers, MD' },
  { shape: '1A-12345', issuedBy: 'AL, CA trucks, ID' },
  { shape: '1A1234', issuedBy: 'ID, MT, SD' },
  { shape: '12345A1', issuedBy: 'CA trucks, TX temporary' },
  { shape: '1234A12', issuedBy: 'TX temporary' },
  { shape: '123A12', issuedBy: 'NV' },
  { shape: '12A-123', issuedBy: 'NV, MT' },
  { shape: '12A1234', issuedBy: 'AL, MT' },
  { shape: '12AA 123', issuedBy: 'AL' },
  { shape: '12AA 12', issuedBy: 'MA, NJ' },
  { shape: '12A AAA', issuedBy: 'NJ' },
  { shape: '123AA1', issuedBy: 'MT' },
  { shape: '123AAA1', issuedBy: 'CA from 2026' },
  { shape: '123A123', issuedBy: 'IN' },
  { shape: '1234AA', issuedBy: 'ME, MA, NH' },
  { shape: '12345AA', issuedBy: 'NY commercial' },
  { shape: '123456A', issuedBy: 'IL trucks' },
  { shape: 'A123456', issuedBy: 'IL, MD, ID' },
  { shape: 'A12 AAA', issuedBy: 'NJ, UT' },
  { shape: 'A12 1AA', issuedBy: 'UT' },
  { shape: 'A12-34A', issuedBy: 'TN, MI' },
  { shape: 'A1A 123', issuedBy: 'KY, AZ' },
  { shape: 'A1A 1AA', issuedBy: 'AZ, UT' },
  { shape: 'A1A 1A1', issuedBy: 'AZ, FL temporary' },
  { shape: 'AA1 A1A', issuedBy: 'MO' },
  { shape: 'AA1 1AA', issuedBy: 'MO, PA' },
  { shape: 'AA1 23A', issuedBy: 'British Columbia' },
  { shape: 'AA1 234', issuedBy: 'MI, NY' },
  { shape: 'AA1-2345', issuedBy: 'TX trucks' },
  { shape: 'AA12-A34', issuedBy: 'CA temporary' },
  { shape: 'AA12 AAA', issuedBy: 'NC, SC' },
  { shape: 'AA123', issuedBy: 'RI' },
  { shape: 'AA-1234', issuedBy: 'DC, NY' },
  { shape: 'AA-12345', issuedBy: 'CT, IL, IN' },
  { shape: 'AAA 12A', issuedBy: 'AR, NJ, NM' },
  { shape: 'AAA A12', issuedBy: 'CO, FL, NC' },
  { shape: 'AAA 1A2', issuedBy: 'FL' },
  { shape: 'AAA 1AA', issuedBy: 'FL' },
  { shape: 'AAAA12', issuedBy: 'FL, NM' },
  { shape: 'A12-AAA-1', issuedBy: 'Mexico' },
  { shape: 'AAA-123-A', issuedBy: 'Mexico' },
  { shape: 'AAA-12-34', issuedBy: 'Mexico' },
  { shape: 'AAAA-123', issuedBy: 'Ontario' },
];

/** A single letter among digits: with an `e` it would be a number in a spreadsheet's scientific notation. */
const loneLetter = '[A-DF-Z]';

const patternOf = (shape: string): string => {
  const isAlone = /^\d+A-?\d+$/.test(shape);
  const runs = shape.match(/A+|\d+|[ -]/g) ?? [];
  return runs
    .map((run) => {
      if (run === ' ') return '[ –—·•-]?';
      if (run === '-') return '[–—·•-]?';
      const kind = run.startsWith('A') ? (isAlone ? loneLetter : '[A-Z]') : '\\d';
      return run.length === 1 ? kind : `${kind}{${run.length}}`;
    })
    .join('');
};

/** One regular expression, to be read without regard to case, for every shape. */
export const shapePattern: string = plateShapes.map(({ shape }) => patternOf(shape)).join('|');
