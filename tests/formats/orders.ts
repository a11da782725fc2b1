import { flockAudit } from '../../src/formats/known/flock-audit.ts';
import type { Layout } from '../../src/formats/format.ts';
import { flockPortal } from '../../src/formats/known/flock-portal.ts';
import type { Field } from '../../src/model/field.ts';

const labelOf: Readonly<Partial<Record<Field, string>>> = {
  id: 'ID',
  user: 'Name',
  agency: 'Org Name',
  networks: 'Total Networks Searched',
  devices: 'Total Devices Searched',
  frame: 'Time Frame',
  plate: 'License Plate',
  reason: 'Reason',
  case_number: 'Case #',
  filters: 'Filters',
  time: 'Search Time',
  search_type: 'Search Type',
  text_prompt: 'Text Prompt',
  moderation: 'Moderation',
  offense_type: 'Offense Type',
};
const portalLabelOf: typeof labelOf = {
  ...labelOf,
  id: 'id',
  user: 'userId',
  time: 'searchDate',
  networks: 'networkCount',
  devices: 'cameraCount',
  reason: 'reason',
  case_number: 'caseNumber',
  offense_type: 'offenseType',
};

/** The columns of an order with the labels over them; none where one says again what another does, as no header has it. */
const labelled = ({ fields }: Layout, labels: typeof labelOf): (readonly [Field, string])[][] => {
  const found = fields.flatMap((field) => (field === null ? [] : [[field, labels[field] ?? ''] as const]));
  return found.length === fields.length ? [found] : [];
};

/** Every known order of columns that a header may name, each as fields with the labels over them. */
export const orders = [
  ...flockAudit.layouts.flatMap((layout) => labelled(layout, labelOf)),
  ...flockPortal.layouts.flatMap((layout) => labelled(layout, portalLabelOf)),
];

const day = (n: number): string => `01/${String(n).padStart(2, '0')}/2026`;
/** The cells of the nth invented search by field. */
export const values = (n: number): Readonly<Partial<Record<Field, string>>> => ({
  id: `0b7c1d2e-0000-4000-8000-${String(n).padStart(12, '0')}`,
  user: ['***', 'Casey Example', ''][n % 3] ?? '',
  agency: ['Alder Falls MN PD', 'MOCIC', '[Federal] US Border Patrol [Inactive]'][n % 3] ?? '',
  networks: String(n * 40),
  devices: n % 4 === 0 ? '——' : String(n * 900),
  frame: `${day(n)}, 06:00:00 AM UTC\n${day(n)}, 07:00:00 AM UTC`,
  plate: ['***', 'FAKE001', ''][n % 3] ?? '',
  reason: ['Stolen vehicle', 'BOLO', '25-1001', 'Drugs/Narcotics - HSI', 'ICE warrant'][n % 5] ?? '',
  case_number: n % 2 === 0 ? '26-01698' : '',
  filters: n % 7 === 0 ? 'Pickup, white' : '',
  time: `${day(n)}, 01:27:03 PM UTC`,
  search_type: ['lookup', 'search - Mobile', 'convoy'][n % 3] ?? '',
  text_prompt: '',
  moderation: '',
  offense_type: 'Robbery',
});
