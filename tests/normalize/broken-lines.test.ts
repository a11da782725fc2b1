import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/folder.ts';
import { readRun } from '../../src/cli/settings.ts';
import { openRun } from '../../src/pipeline/begin.ts';
import { loadInputs } from '../../src/pipeline/load.ts';

interface Loaded {
  readonly reasons: readonly (string | null)[];
  readonly quarantined: readonly number[];
  readonly rowsRead: number;
}

const loaded = async (lines: readonly string[]): Promise<Loaded> => {
  const folder = folderOf({ 'log.csv': `${lines.join('\n')}\n` });
  const { options } = await readRun([`${folder}/log.csv`], { out: `${folder}/report` });
  const run = await openRun(options, () => undefined, folder);
  try {
    const [file] = await loadInputs(run);
    const rows = await run.store.rows<{ reason: string | null }>(
      'SELECT reason FROM released ORDER BY rowid',
    );
    const set = await run.store.rows<{ row: bigint }>('SELECT row FROM quarantine ORDER BY row');
    return {
      // A text keeps no line break.
      reasons: rows.map(({ reason }) => reason),
      quarantined: set.map(({ row }) => Number(row)),
      rowsRead: file?.tables[0]?.log?.loaded.rowsRead ?? 0,
    };
  } finally {
    await run.end();
  }
};

const time = (minute: number): string => `2025-05-01 10:0${minute}:11`;

const cutShort = (minute: number): string => `${time(minute)},Alder Falls PD,FAKE00${minute}`;
const atEnd = (minute: number, reason: string): string => `${cutShort(minute)},${reason}`;
const inMiddle = (minute: number, reason: string): string => `${atEnd(minute, reason)},K. Ash`;

describe('a text that an unquoted line break cut in two', () => {
  const labels = 'Date/Time,Agency,Plate,Reason,Officer';

  it('is one again where both lines have as many cells as a row', async () => {
    expect(
      await loaded([labels, inMiddle(1, 'BOLO'), inMiddle(2, 'Theft of\nvehicle'), inMiddle(3, 'warrant')]),
    ).toEqual({
      reasons: ['BOLO', 'Theft of vehicle', 'warrant'],
      quarantined: [],
      rowsRead: 3,
    });
  });

  it('is one again over several lines', async () => {
    expect(await loaded([labels, inMiddle(1, 'BOLO'), inMiddle(2, 'Theft of\na red\nvehicle')])).toEqual({
      reasons: ['BOLO', 'Theft of a red vehicle'],
      quarantined: [],
      rowsRead: 2,
    });
  });

  it('is set aside whole where the cells are not as many', async () => {
    expect(
      await loaded([
        labels,
        inMiddle(1, 'BOLO'),
        inMiddle(2, 'Theft of\nvehicle, red'),
        inMiddle(3, 'theft'),
      ]),
    ).toEqual({
      reasons: ['BOLO', 'theft'],
      quarantined: [3, 4],
      rowsRead: 4,
    });
  });

  it('is not seen where rows leave out their last cells', async () => {
    expect(await loaded([labels, inMiddle(1, 'BOLO'), cutShort(2), cutShort(3)])).toMatchObject({
      quarantined: [],
      rowsRead: 3,
    });
  });
});

describe('a text of the last column that an unquoted line break cut in two', () => {
  const labels = 'Date/Time,Agency,Plate,Reason';

  it.each(['Theft of\nVehicle', 'stolen\nvehicle'])('is one again: %j', async (reason) => {
    expect(await loaded([labels, atEnd(1, 'BOLO'), atEnd(2, reason), atEnd(3, 'warrant')])).toEqual({
      reasons: ['BOLO', reason.replace('\n', ' '), 'warrant'],
      quarantined: [],
      rowsRead: 3,
    });
  });

  it('is set aside whole where the line may be one of its own', async () => {
    expect(await loaded([labels, atEnd(1, 'BOLO'), atEnd(2, 'Theft\nVehicle'), atEnd(3, 'warrant')])).toEqual(
      {
        reasons: ['BOLO', 'warrant'],
        quarantined: [3, 4],
        rowsRead: 4,
      },
    );
  });

  it.each([
    ['a line of a page', [atEnd(1, 'BOLO'), 'Page 1 of 2', atEnd(2, 'theft')]],
    ['a note at the end', [atEnd(1, 'BOLO'), atEnd(2, 'theft'), 'Released by the clerk']],
  ])('is not seen in %s', async (_, lines) => {
    expect(await loaded([labels, ...lines])).toMatchObject({ reasons: ['BOLO', 'theft'], rowsRead: 3 });
  });
});

const alone = (text: string): string => `,,,"${text}",`;

describe('a reason that goes on in rows in which nothing else stands', () => {
  const labels = 'Date/Time,Agency,Plate,Reason,Officer';

  it('is whole', async () => {
    const lines = [inMiddle(1, 'Seen leaving the'), alone('scene, by a subject of an'), alone('ERO warrant')];
    expect(await loaded([labels, ...lines, inMiddle(2, 'BOLO')])).toEqual({
      reasons: ['Seen leaving the scene, by a subject of an ERO warrant', 'BOLO'],
      quarantined: [],
      rowsRead: 2,
    });
  });

  it.each([
    ['begins anew: it may be of another search', [inMiddle(1, 'Theft'), alone('ICE detainer')]],
    ['begins small in a log that does', [inMiddle(1, 'theft'), alone('immigration')]],
    ['follows a row without a reason', [inMiddle(1, ''), alone('of a vehicle')]],
    ['follows a blank row', [inMiddle(1, 'Theft of'), ',,,,', alone('a vehicle')]],
  ])('is left as it is where the row %s', async (_, lines) => {
    const { quarantined } = await loaded([labels, ...lines, inMiddle(2, 'BOLO')]);
    expect(quarantined).toEqual([lines.length + 1]);
  });
});
