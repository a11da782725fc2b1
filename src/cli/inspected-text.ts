import { number } from '../model/figure-words.ts';
import type { InspectedInput, InspectedTable, NormalizedRow } from '../model/inspected.ts';
import type { ManifestTable } from '../model/manifest.ts';
import { plain, textTable } from './table.ts';

const takenForWords: Readonly<Record<string, string>> = {
  log: 'a log of searches',
  sharing_list: 'a list of agencies that a network is shared with',
  event_log: 'a log of administrative events, not of searches',
  camera_log: 'a list of cameras or of reads, not of searches',
  pivot: 'a pivot or summary, not a log',
  cover: 'a cover sheet',
  empty: 'empty',
  unknown: 'not known',
};

const logKindWords: Readonly<Record<string, string>> = {
  own: "searches by the owner's own users",
  network: "searches of the owner's cameras by anyone",
  portal: 'a transparency portal export',
  unknown: 'not known: say so in a sources file',
};

/** One input as a person reads it: what it is, how it would be read, five rows of it, what is wrong with it. */
export const inspectedText = ({ input, tables }: InspectedInput): string => {
  const shown = input.tables.map((table, at) => tableText(table, tables[at]));
  const why = input.copy_of === null ? input.refused : `the same bytes as ${input.copy_of}; read once`;
  return [
    `${plain(input.name)}  (${number(input.bytes)} bytes)`,
    ...(why === null ? [] : [`  not used: ${why}`]),
    ...(shown.length > 0 ? [shown.join('\n\n')] : []),
    '',
  ].join('\n');
};

const tableText = (table: ManifestTable, inspected: InspectedTable | undefined): string => {
  const facts: readonly (readonly [string, string | null])[] = [
    ['sheet', table.sheet],
    ['is', isWords(table)],
    ['bytes as', bytesAs(table, inspected)],
    ['header', table.header_row === null ? 'none' : `row ${table.header_row}`],
    ...(table.taken_for === 'log' ? logFacts(table, inspected) : []),
  ];
  return [
    ...facts
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `  ${name.padEnd(10)}${plain(value ?? '')}`),
    ...table.reasons.map((reason) => `  ${'because'.padEnd(10)}${plain(reason)}`),
    ...columnsText(table),
    ...rowsText(inspected?.rows ?? []),
    ...table.warnings.map(
      ({ text, what_to_do }) => `  ! ${plain(text)}${what_to_do === '' ? '' : ` ${what_to_do}`}`,
    ),
    ...layoutText(inspected?.layout ?? null),
  ].join('\n');
};

const isWords = ({ taken_for, format, confirmed }: ManifestTable): string => {
  const doubt = confirmed === false ? ', by synonyms, not confirmed by a released file' : '';
  return `${takenForWords[taken_for] ?? taken_for}${format === null ? '' : ` (${format}${doubt})`}`;
};

const bytesAs = ({ encoding, delimiter }: ManifestTable, inspected: InspectedTable | undefined): string =>
  [
    inspected?.intake.table.container ?? null,
    encoding,
    delimiter === null ? null : `delimiter ${JSON.stringify(delimiter)}`,
    inspected?.intake.table.hidden ? 'hidden sheet' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');

/** Whether a column gives each row its own zone. */
const hasZonesByRow = (inspected: InspectedTable | undefined): boolean => {
  const recognition = inspected?.intake.recognition;
  return recognition?.kind === 'log' && recognition.rowZones !== undefined && recognition.zone === null;
};

const logFacts = (
  table: ManifestTable,
  inspected: InspectedTable | undefined,
): readonly (readonly [string, string])[] => {
  const { counts, period } = table;
  const zoneFrom = table.time_zone_assumed ? ' (assumed)' : from(table.time_zone_from);
  const zoned = hasZonesByRow(inspected) ? 'read in the zone that each row states; those ' : '';
  return [
    ['owner', known(table.owner, table.owner_from)],
    ['agency', table.agency ?? agencyElsewhere(table)],
    ['holds', `${logKindWords[table.log_kind] ?? table.log_kind}${from(table.log_kind_from)}`],
    [
      'period',
      period.first === null ? 'no time could be read' : `${period.first} to ${period.last ?? period.first}`,
    ],
    ['times', `${zoned}written without a zone are read in ${table.time_zone ?? 'UTC'}${zoneFrom}`],
    [
      'rows',
      `read ${counts.rows_read}: loaded ${counts.rows_loaded}, outside the period ${counts.rows_outside_period}, ` +
        `set aside ${counts.rows_quarantined}${byKind(table.quarantined)}, skipped ${counts.rows_skipped}${byKind(table.skipped)}`,
    ],
  ];
};

const agencyElsewhere = ({ columns, skipped }: ManifestTable): string =>
  columns.some(({ field }) => field === 'agency') || (skipped['section'] ?? 0) > 0
    ? 'in the rows'
    : 'not known: give it with --agency or in a sources file';

const from = (source: string | null): string => (source === null ? '' : ` (from ${source})`);
const known = (value: string | null, source: string | null): string =>
  value === null || source === 'nothing'
    ? 'not known: give it with --owner or in a sources file'
    : `${value}${from(source)}`;

const byKind = (counts: Readonly<Record<string, number>>): string => {
  const parts = Object.entries(counts).map(([kind, rows]) => `${kind.replaceAll('_', ' ')} ${rows}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

const indented = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by);

const columnsText = ({ columns }: ManifestTable): readonly string[] => {
  if (columns.length === 0) return [];
  const rows = columns.map(({ label, use, field, note }, at) => [
    String(at + 1),
    label.trim() === '' ? '(blank)' : label.trim(),
    use === 'field' ? field : use === 'ignored' ? '(ignored)' : '(unknown)',
    note ?? '',
  ]);
  return ['', indented(textTable(['column', 'label', 'field', 'note'], rows), '  ')];
};

const widest = 23;
const cut = (text: string): string => (text.length > widest ? `${text.slice(0, widest - 1)}…` : text);

/** Five rows side by side, a field a line; fields that none of them has are left out. */
const rowsText = (rows: readonly NormalizedRow[]): readonly string[] => {
  const [first] = rows;
  if (first === undefined) return [];
  const fields = Object.keys(first).filter(
    (field) => field !== 'row' && rows.some((row) => row[field] !== null),
  );
  const head = ['as read', ...rows.map((row) => `row ${row['row']}`)];
  const body = fields.map((field) => [field, ...rows.map((row) => cut(plain(String(row[field] ?? '-'))))]);
  return ['', indented(textTable(head, body), '  ')];
};

const layoutText = (layout: string | null): readonly string[] =>
  layout === null
    ? []
    : [
        '',
        '  Save this mapping, correct it, and give it back with --layout:',
        '',
        indented(layout.trimEnd(), '    '),
      ];
