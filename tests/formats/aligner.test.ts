import { describe, expect, it } from 'vitest';
import { aligner } from '../../src/formats/index.ts';
import { list } from '../../src/formats/list.ts';
import { judged, logOf } from './table.ts';

const labels = list(
  'ID, Name, Org Name, Total Networks Searched, Time Frame, License Plate, Reason, Case #, Filters, Search Time, Search Type, Text Prompt, Moderation',
);
const day = (n: number): string => `01/${String(n).padStart(2, '0')}/2026`;
const frame = (n: number): string => `${day(n)}, 06:00:00 AM UTC\n${day(n)}, 07:00:00 AM UTC`;
const uuid = (n: number): string => `0b7c1d2e-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A search of layout C on the nth of January. */
const search = (n: number): string[] => [
  uuid(n),
  '***',
  'Alder Falls MN PD',
  '541',
  frame(n),
  '***',
  'Stolen vehicle',
  '26-01698',
  '',
  `${day(n)}, 01:27:03 PM UTC`,
  'lookup',
  '',
  '',
];
const expected = (n: number) => ({
  id: uuid(n),
  user: '***',
  agency: 'Alder Falls MN PD',
  networks: '541',
  frame: frame(n),
  plate: '***',
  reason: 'Stolen vehicle',
  case_number: '26-01698',
  filters: '',
  time: `${day(n)}, 01:27:03 PM UTC`,
  search_type: 'lookup',
  text_prompt: '',
  moderation: '',
});

const body = Array.from({ length: 9 }, (_, at) => search(at + 1));
/** The verdict on one odd row among good ones; the rows around it must be read as ever. */
const verdictOn = (odd: readonly string[]) => {
  const rows = judged([labels, ...body, odd, search(11)]);
  expect(rows.at(8)).toEqual({ kind: 'search', cells: expected(9), mended: null });
  expect(rows.at(10)).toEqual({ kind: 'search', cells: expected(11), mended: null });
  return rows.at(9);
};

describe('a row that is no search', () => {
  it.each([
    ['a blank record', [], 'blank'],
    ['a record of blank cells', ['', ' ', ''], 'blank'],
    ['the header said again', labels, 'repeated_header'],
    [
      'the header in another case and without its ends',
      labels.slice(0, 10).map((label) => ` ${label.toUpperCase()}`),
      'repeated_header',
    ],
    ['masks alone', ['REDACTED', 'REDACTED'], 'masked_row'],
    ['masks in every cell', labels.map(() => '***'), 'masked_row'],
    ['a total', ['Total Records: 12'], 'footer'],
    ['a total with its number beside it', ['', 'Grand Total', '', '541'], 'footer'],
    ['a page number', ['', '', 'Page 1 of 3'], 'footer'],
    ['who made the report', ['Report By:', 'Casey Smith'], 'footer'],
    ['the title of a page', ['Audit Report Details'], 'footer'],
  ])('%s is skipped and counted by its kind', (_, cells, why) => {
    expect(verdictOn(cells)).toEqual({ kind: 'skipped', why });
  });

  it.each([
    ['a stray line of text', ['see attached letter'], 'a single filled cell, which is no search'],
    [
      'a few words',
      ['x1', 'lot of', 'words here', 'and more'],
      'it has no time in its place, no id, and no agency with a reason',
    ],
  ])('%s goes to quarantine and says why', (_, cells, why) => {
    expect(verdictOn(cells)).toEqual({ kind: 'quarantined', why });
  });

  it('a damaged record goes to quarantine with what the reader said of it', () => {
    const align = aligner(logOf([labels, ...body]));
    expect(align({ row: 3, page: null, cells: search(1), damage: 'a quote was never closed' })).toEqual({
      kind: 'quarantined',
      why: 'a quote was never closed',
    });
  });
});

/** The search of the 10th with one more cell. */
const slipped = (at: number, cell: string): string[] => [
  ...search(10).slice(0, at),
  cell,
  ...search(10).slice(at),
];

describe('a row that slipped', () => {
  it.each(labels.slice(0, 10).map((label, at) => [label, at] as const))(
    'by one column to the right from "%s" on is read in its columns',
    (_, at) => {
      const row = verdictOn(slipped(at, ''));
      expect(row).toMatchObject({ kind: 'search', mended: expect.any(String) as string });
      const { user: _user, filters: _filters, ...sure } = expected(10);
      expect(row).toMatchObject({ cells: sure });
    },
  );

  it.each(['Case #', 'Filters'])('without its cell of "%s" is read in its columns', (label) => {
    const at = labels.indexOf(label);
    const cells = search(10).toSpliced(7, 2, '26-01698', 'white pickup').toSpliced(at, 1);
    expect(verdictOn(cells)).toEqual({
      kind: 'search',
      cells: {
        ...expected(10),
        filters: 'white pickup',
        case_number: '26-01698',
        [label === 'Case #' ? 'case_number' : 'filters']: '',
      },
      mended: expect.stringContaining('one column to the left') as string,
    });
  });

  it('by an unquoted comma in its reason keeps the whole reason', () => {
    const row = verdictOn(search(10).toSpliced(6, 1, 'Stolen vehicle', ' white pickup'));
    expect(row).toMatchObject({
      kind: 'search',
      cells: { ...expected(10), reason: 'Stolen vehicle, white pickup' },
    });
  });
});

describe('a time', () => {
  it('that fell into two cells at its comma is put together', () => {
    expect(verdictOn(search(10).toSpliced(9, 1, day(10), ' 01:27:03 PM UTC'))).toEqual({
      kind: 'search',
      cells: expected(10),
      mended: 'a time that stood in two cells was put together',
    });
  });

  it('that is a moderation verdict leaves the row loaded, without a time', () => {
    expect(verdictOn(search(10).toSpliced(9, 2, 'allow', 'freeform'))).toEqual({
      kind: 'search',
      cells: { ...expected(10), time: '', search_type: 'freeform', moderation: 'allow' },
      mended: "the moderation verdict stood in the time's place; the row has no time",
    });
  });

  it('that cannot be read leaves a row with an id loaded', () => {
    const row = verdictOn(search(10).with(9, 'sometime in May'));
    expect(row).toEqual({
      kind: 'search',
      cells: { ...expected(10), time: 'sometime in May' },
      mended: null,
    });
  });

  it('that is blank leaves a row with an agency and a reason loaded', () => {
    const row = verdictOn(search(10).with(9, '').with(0, ''));
    expect(row).toEqual({ kind: 'search', cells: { ...expected(10), time: '', id: '' }, mended: null });
  });
});

it('a row in a column order that nobody knows is read by the shapes of its cells', () => {
  const [id, , agency, networks, span, , reason, number, , time, type] = search(10);
  const odd = [time, type, agency, reason, networks, number, span, id].map((cell) => cell ?? '');
  const { user: _user, plate: _plate, ...sure } = expected(10);
  expect(verdictOn(odd)).toEqual({
    kind: 'search',
    cells: { ...sure, user: '', plate: '' },
    mended: 'read in a column order found by the shapes of the cells',
  });
});

/** The same searches in layout B: no id, and the devices beside the networks. */
const other = (n: number): string[] => search(n).slice(1).toSpliced(3, 0, '17652');

describe('two exports in one table', () => {
  it('are both read where the second comes without a header and in another order', () => {
    const rows = judged([labels, ...body, ...[11, 12, 13, 14, 15].map(other)]);
    const { id: _, ...rest } = expected(11);
    expect(rows.map((row) => row.kind)).toEqual(Array.from({ length: 14 }, () => 'search'));
    expect(rows[9]).toEqual({
      kind: 'search',
      cells: { ...rest, devices: '17652' },
      mended: 'read in the column order of layout B',
    });
    expect(rows[13]).toMatchObject({
      cells: { agency: 'Alder Falls MN PD', time: `${day(15)}, 01:27:03 PM UTC` },
    });
  });

  it('are both read where the second has a header of its own', () => {
    const header = [...labels.slice(1, 4), 'Total Devices Searched', ...labels.slice(4)];
    const rows = judged([labels, ...body, header, ...[11, 12].map(other)]);
    const { id: _, ...rest } = expected(12);
    expect(rows[9]).toEqual({ kind: 'skipped', why: 'repeated_header' });
    expect(rows[11]).toEqual({
      kind: 'search',
      cells: { ...rest, devices: '17652' },
      mended: 'read under a second header with another column order',
    });
  });
});

it('a log whose every row lacks a column of the header is read all the same', () => {
  const rows = judged([labels, ...body.map((cells) => cells.toSpliced(7, 1))]);
  expect(rows[0]).toMatchObject({ kind: 'search', cells: { ...expected(1), case_number: '' } });
  expect(rows.every((row) => row.kind === 'search')).toBe(true);
});

it('a log without ids is judged by its agency and reason', () => {
  const header = labels.slice(1, 11);
  const rows = judged([
    header,
    ...body.map((cells) => cells.slice(1, 11)),
    search(10).slice(1, 11).with(8, 'unreadable'),
  ]);
  expect(
    logOf([header, ...body.map((cells) => cells.slice(1, 11))]).columns.map((column) => column.field),
  ).toEqual(list('user, agency, networks, frame, plate, reason, case_number, filters, time, search_type'));
  expect(rows[9]).toMatchObject({ kind: 'search', cells: { time: 'unreadable', reason: 'Stolen vehicle' } });
});
