import type { CellState, Field } from '../../src/model/field.ts';

/** Cells kept back by words that are none for masking, or by letters of one, and cells that only look so. */
export const withheldExamples: readonly (readonly [state: CellState, field: Field, ...cells: string[]])[] = [
  [
    'masked_agency',
    'reason',
    'N/A - Redacted',
    'n.a. (withheld)',
    'Redacted - N/A',
    '[W/H]',
    '[RDCT]',
    'De-identified',
    '[Anonymized]',
    'Protected',
    'Obscured',
  ],
  ['masked_agency', 'plate', 'OBSCURED', '[W/H]', 'RDCT'],
  ['masked_agency', 'user', 'De-Identified', 'N/A - Redacted'],
  [
    'value',
    'reason',
    'confidential informant',
    'W/H',
    'protected person',
    'obscured plate',
    'protective order',
    'na exempt plates',
  ],
];
