/**
 * What can be odd about an input: facts on `kind`, with the words in one table (issue.ts), so that the compiler names
 * what is missing. An issue never stops a run; what does is a `UserError`.
 */
export type Issue =
  | { readonly kind: 'round_row_count'; readonly rows: number }
  | { readonly kind: 'spreadsheet_limit'; readonly rows: number }
  | { readonly kind: 'stops_mid_period'; readonly last: string; readonly stated: string }
  | { readonly kind: 'file_name_contradicts'; readonly named: string; readonly found: string }
  | { readonly kind: 'stated_rows_differ'; readonly stated: number; readonly found: number }
  | { readonly kind: 'unknown_columns'; readonly labels: readonly string[] }
  | { readonly kind: 'remarks_not_read'; readonly labels: readonly string[] }
  | { readonly kind: 'duplicate_headers'; readonly labels: readonly string[] }
  | {
      readonly kind: 'hidden_in_workbook';
      readonly sheet: boolean;
      readonly rows: number;
      readonly labels: readonly string[];
    }
  | { readonly kind: 'widths_differ'; readonly labels: number; readonly cells: number }
  | { readonly kind: 'read_by_synonyms'; readonly format: string }
  | { readonly kind: 'no_header' }
  | { readonly kind: 'reasons_by_legend'; readonly codes: number; readonly from: string }
  | { readonly kind: 'legends_differ'; readonly from: readonly string[] }
  | { readonly kind: 'agency_unknown' }
  | { readonly kind: 'owner_unknown' }
  | { readonly kind: 'zone_assumed'; readonly zone: string; readonly rows: number }
  | {
      readonly kind: 'zone_contradicts';
      readonly stated: string;
      readonly statedIn: string;
      readonly zone: string;
      readonly from: string;
      readonly rows: number;
    }
  | { readonly kind: 'days_as_in_sister'; readonly sister: string; readonly rows: number }
  | { readonly kind: 'day_order_unshown'; readonly rows: number }
  | {
      readonly kind: 'day_orders_mixed';
      readonly monthFirst: number;
      readonly dayFirst: number;
      readonly open: number;
    }
  | { readonly kind: 'days_parted'; readonly open: number; readonly sure: number }
  | { readonly kind: 'half_of_day_unshown'; readonly rows: number }
  | { readonly kind: 'time_of_record'; readonly label: string }
  | { readonly kind: 'days_alone'; readonly rows: number }
  | {
      readonly kind: 'named_once';
      readonly what: string;
      readonly filled: number;
      readonly rows: number;
    }
  | { readonly kind: 'rows_alike'; readonly rows: number; readonly labels: readonly string[] }
  | { readonly kind: 'constant_reason'; readonly rows: number }
  | {
      readonly kind: 'columns_turned';
      readonly rows: number;
      readonly stretches: readonly string[];
      readonly under: string;
    }
  | { readonly kind: 'reasons_astray'; readonly rows: number; readonly first: number }
  | { readonly kind: 'agencies_exchanged'; readonly rows: number; readonly first: number }
  | { readonly kind: 'rows_quarantined'; readonly rows: number }
  | { readonly kind: 'times_unreadable'; readonly rows: number }
  | { readonly kind: 'ids_shared'; readonly rows: number }
  | { readonly kind: 'copies_unknowable'; readonly rows: number }
  | { readonly kind: 'table_not_read' }
  | { readonly kind: 'reader_doubt'; readonly text: string }
  | { readonly kind: 'reader_remark'; readonly text: string };

export type IssueKind = Issue['kind'];

/**
 * Dates of one table that contradict each other: of both orders, or parted by their days between two spellings. `open`
 * rows have no number above 12, so that either may be the month.
 */
export type DayDoubt = Extract<Issue, { kind: 'day_orders_mixed' | 'days_parted' }>;
