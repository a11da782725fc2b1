import type { LogKind } from '../../../src/model/recognition.ts';

/** The five released logs as bits, and the second release of the first. */
export const log = { a: 1, b: 2, c: 4, d: 8, portal: 16, again: 32 } as const;

export const maskedFields = ['reason', 'user', 'plate', 'case_number'] as const;
export type MaskedField = (typeof maskedFields)[number];

export interface ReleasedLog {
  readonly bit: number;
  readonly owner: string;
  readonly logKind: LogKind;
  /** Path inside the folder of logs. */
  readonly file: string;
  /** Fields masked in every row. */
  readonly masks: readonly MaskedField[];
  /** Fields that the log has no column for. */
  readonly lacks: readonly MaskedField[];
}

/** The agency whose portal is released, in the spelling of the other agencies' logs. */
export const portalAgency = 'Elm Prairie CA PD';

export const releasedLogs: readonly ReleasedLog[] = [
  {
    bit: log.a,
    owner: 'Alder Falls IL PD',
    logKind: 'network',
    file: '7_1_2024-6_30_2026-Alder_Falls_IL_PD-Network-Audit.csv',
    masks: [],
    lacks: [],
  },
  {
    bit: log.b,
    owner: 'Birch Landing OR PD',
    logKind: 'network',
    file: '7_1_2024-6_30_2026-Birch_Landing_OR_PD-Network-Audit - Redacted.csv',
    masks: ['user'],
    lacks: [],
  },
  {
    bit: log.c,
    owner: 'Cedar Basin MN PD',
    logKind: 'network',
    file: '7_1_2024-6_30_2026-Cedar_Basin_MN_PD-Network-Audit.csv',
    masks: ['user', 'plate', 'case_number'],
    lacks: [],
  },
  {
    bit: log.d,
    owner: 'Dune Point FL PD',
    logKind: 'network',
    file: 'Dune_Point_FL_PD_Network_Audit_7_1_2024_6_30_2026.csv',
    masks: ['reason'],
    lacks: [],
  },
  {
    bit: log.portal,
    owner: portalAgency,
    logKind: 'portal',
    file: 'elm-prairie-ca-pd/2026-07-01_search_audit.csv',
    masks: ['user'],
    lacks: ['plate', 'case_number'],
  },
  {
    bit: log.again,
    owner: 'Alder Falls IL PD',
    logKind: 'network',
    file: '7_1_2024-9_11_2024-Alder_Falls_IL_PD-Network-Audit (1) - Redacted.csv',
    masks: ['reason', 'user', 'plate', 'case_number'],
    lacks: [],
  },
];
