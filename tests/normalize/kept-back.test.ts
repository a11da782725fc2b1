import { expect, it } from 'vitest';
import type { CellState, Field } from '../../src/model/field.ts';
import { cellState, cellStateSql, cleanSql } from '../../src/normalize/masks/mask.ts';
import { letSql } from '../../src/normalize/sql.ts';
import { inStore } from './in-store.ts';

const kept: readonly (readonly [state: CellState, field: Field, ...cells: readonly string[]])[] = [
  // Kept back in other words; those of a reason that holds more stay a reason.
  ['masked_agency', 'reason', 'Not Released', 'not disclosed', '<PII>', 'Law Enforcement Sensitive'],
  ['masked_agency', 'user', 'Personal Info', '[Personally Identifiable Information]', 'Undisclosed'],
  ['masked_agency', 'plate', 'PII', '(not releasable)'],
  // Shortened, misspelt, or as a web page writes the brackets.
  ['masked_agency', 'reason', 'RDCTD', '[Redctd]', 'REDATCED', '&lt;redacted&gt;', 'Information redacted'],
  ['masked_agency', 'reason', 'Redactado', '[Censurada]', 'CONFIDENCIAL'],
  ['value', 'reason', 'persona reservada', 'placa omitida'],
  ['masked_agency', 'plate', 'RDCTD', 'REDACED', '&lt;Redacted&gt;', 'Data Redacted'],
  ['value', 'reason', 'redirected call', 'red acura', 'retracted statement'],
  ['exemption_cited', 'user', '[b(7)(C)]', '[b(6)]; [b(7)(C)]', '[b6] [b7c]'],
  [
    'masked_agency',
    'reason',
    'Withheld - ongoing investigation',
    'WITHHELD PER STATUTE',
    'Redacted: active case',
    'Exempt from disclosure',
    'Not subject to release',
    'Not Public Data',
    'CJIS Redacted',
    'PII removed',
    'FOIL exempt',
    'Omitted',
  ],
  ['exemption_cited', 'reason', 'Withheld - ORC 149.43', 'Removed per GS 132-1.4', '[B6]', 'b6/b7C'],
  ['partly_masked', 'reason', 'Redacted: stolen car'],
  ['value', 'reason', 'exempt plate', 'plate removed', 'sealed indictment', 'public safety', 'B6 beat'],
  ['value', 'reason', 'not released from jail', 'private investigator', 'piit', 'undisclosed location theft'],
];

it('cells kept back in words of their own are masks; reasons that hold more are reasons', async () => {
  for (const [state, field, ...cells] of kept) {
    const inTheStore = await inStore(
      cells.map((cell) => [cell]),
      [letSql('m', cleanSql('a'), cellStateSql('m', field))],
    );
    cells.forEach((cell, at) => {
      expect.soft([cell, inTheStore[at]?.[0]]).toEqual([cell, state]);
      expect.soft([cell, cellState(cell, field)]).toEqual([cell, state]);
    });
  }
});
