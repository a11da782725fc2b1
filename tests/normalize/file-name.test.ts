import { describe, expect, test } from 'vitest';
import { readFileName } from '../../src/normalize/agencies/file-name.ts';

type Named = readonly [
  file: string,
  owner: string | null,
  kind: string | null,
  first: string | null,
  last: string | null,
];

const names: readonly Named[] = [
  ['4_1_2025-4_30_2025-Bend OR PD-Audit.csv', 'Bend OR PD', 'own', '2025-04-01', '2025-04-30'],
  ['4_1_2025-4_30_2025-Bend OR PD-Audit - Redacted.csv', 'Bend OR PD', 'own', '2025-04-01', '2025-04-30'],
  ['4_1_2025-4_30_2025-Bend OR PD-Audit (1).csv', 'Bend OR PD', 'own', '2025-04-01', '2025-04-30'],
  ['4_1_2025-4_30_2025-Bend OR PD-Audit (2) - Redacted.csv', 'Bend OR PD', 'own', '2025-04-01', '2025-04-30'],
  ['REDACTED - 1_1_2025-2_1_2025-Bend OR PD-Audit.csv', 'Bend OR PD', 'own', '2025-01-01', '2025-02-01'],
  [
    '12_16_2025-1_15_2026-Hood_River_OR_PD-Network-Audit.csv',
    'Hood River OR PD',
    'network',
    '2025-12-16',
    '2026-01-15',
  ],
  [
    '6_24_2025-7_1_2025-Bend OR PD-Organization Audit_Redacted.xlsx',
    'Bend OR PD',
    'own',
    '2025-06-24',
    '2025-07-01',
  ],
  ['6_24_2025-7_1_2025-Bend OR PD-ORG Audit_Redacted.xlsx', 'Bend OR PD', 'own', '2025-06-24', '2025-07-01'],
  ['Bend_OR_PD_Network_Audit_1_1_2024_2_1_2024.csv', 'Bend OR PD', 'network', '2024-01-01', '2024-02-01'],
  ['Bend_OR_PD__Network_Audit_1_1_2025_2_1_2025.csv', 'Bend OR PD', 'network', '2025-01-01', '2025-02-01'],
  [
    'Lane_County_OR_SO_Organization_Audit_2024-06-01_2024-07-01.xlsx',
    'Lane County OR SO',
    'own',
    '2024-06-01',
    '2024-07-01',
  ],
  ['Village of Elm Park IL PD-Network-Audit.csv', 'Village of Elm Park IL PD', 'network', null, null],
  ['Copy of Bend OR PD-Network-Audit 2 of 3.csv', 'Bend OR PD', 'network', null, null],
  [
    'Search log of March 2025 - City of Bend OR PD.csv',
    'City of Bend OR PD',
    null,
    '2025-03-01',
    '2025-03-31',
  ],
  [
    'Elm County TX Constable Precinct 4-Network-Audit.csv',
    'Elm County TX Constable Precinct 4',
    'network',
    null,
    null,
  ],
  [
    'Elm_County_TX_Constable_Pct_5_Network_Audit_2.csv',
    'Elm County TX Constable Pct 5',
    'network',
    null,
    null,
  ],
  ['8-24_FAN_REDACTED.csv', null, 'network', '2024-08-01', '2024-08-31'],
  ['2-24_FA_REDACTED.csv', null, 'own', '2024-02-01', '2024-02-29'],
  ['HoodRiverORPD_network_Jan_2024.csv', 'Hood River OR PD', 'network', '2024-01-01', '2024-01-31'],
  ['Hood River OR PD network September 2024.csv', 'Hood River OR PD', 'network', '2024-09-01', '2024-09-30'],
  ['rBen_Network_Audit_6.csv', null, 'network', null, null],
  ['Muckrock_181213.xlsx', null, null, null, null],
  ['PRA25-746.csv', null, null, null, null],
  ['Network Audit 9-1-2026 to 10-1-2026.csv', null, 'network', '2026-09-01', '2026-10-01'],
  ['9_31_2025-10_1_2025-Bend OR PD-Audit.csv', 'Bend OR PD', 'own', null, null],
  ['10_1_2025-9_1_2025-Bend OR PD-Audit.csv', 'Bend OR PD', 'own', null, null],
  ['search_audit.csv', null, 'portal', null, null],
  ['bend-or-pd/search_audit.csv', 'Bend OR PD', 'portal', null, null],
  ['bend-or-pd/2026-03-01_search_audit.csv', 'Bend OR PD', 'portal', null, null],
  ['lane-county-soor/2026-03-01_search_audit.csv', 'Lane County SO OR', 'portal', null, null],
  ['portals/bend-or-pd/search_audit (3).csv', 'Bend OR PD', 'portal', null, null],
  ['Bend OR PD/log.csv', 'Bend OR PD', null, null, null],
  ['release.zip/Bend OR PD - responsive records/log.csv', 'Bend OR PD', null, null, null],
  ['Police logs/log.csv', null, null, null, null],
  ['Bend PD Network Audit.xlsx', 'Bend PD', 'network', null, null],
  ['Denver_ALPR_Network_Searches_3.csv', null, 'network', null, null],
  ['BRPD ALPR Audit Report.xlsx', null, null, null, null],
  // The vendor is no part of the agency, and another vendor's audit of searches is no portal's.
  ['LEARN_Audit_Cedar_Bluff_PD.csv', 'Cedar Bluff PD', null, null, null],
  ['Lookups Fallon NV PD.xlsb', 'Fallon NV PD', null, null, null],
  ['Axon_ALPR_Search_Audit.csv', null, null, null, null],
  ['BOSS4 Search Audit.txt', null, null, null, null],
  ['Bend_OR_PD_search_audit.csv', 'Bend OR PD', 'portal', null, null],
  ['search_audit (3).csv', null, 'portal', null, null],
  ['Bend OR PD plate reader queries 2025.csv', 'Bend OR PD', null, null, null],
  // Which part of a log it is, or which copy, is no part of the agency; at the front it is the name of a place.
  ['Bend OR PD Federal searches 2026.csv', 'Bend OR PD', null, null, null],
  ['Bend_OR_PD_network_audit_fall_2025.xlsx', 'Bend OR PD', 'network', null, null],
  ['Bend OR PD network audit H1 2025.csv', 'Bend OR PD', 'network', null, null],
  ['Bend OR PD network audit FY25.csv', 'Bend OR PD', 'network', null, null],
  ['Bend OR PD searches by outside agencies.csv', 'Bend OR PD', null, null, null],
  ['Bend OR PD immigration searches.csv', 'Bend OR PD', null, null, null],
  ['Bend Police Department OR attachment A - audit.csv', 'Bend Police Department OR', null, null, null],
  ["Lane County Sheriff's Office updated audit.csv", "Lane County Sheriff's Office", null, null, null],
  ['Bend OR PD cameras searched by others/log.csv', 'Bend OR PD', null, null, null],
  ['Federal Point WA PD Network Audit.csv', 'Federal Point WA PD', 'network', null, null],
  ['Fall Creek OR PD audit winter.csv', 'Fall Creek OR PD', null, null, null],
  ['Police Department of Day.csv', 'Police Department of Day', null, null, null],
  ['Bend OR PD Sexual Assault Unit new audit.csv', 'Bend OR PD Sexual Assault Unit new', null, null, null],
  // 'File' and 'Audit2' are of the release; a year may stand behind the last of several months alone.
  [
    'LCSO_Network_Audit_1_17_2025_2_1_2025_REDACTED_File_1_of_2.xlsb',
    null,
    'network',
    '2025-01-17',
    '2025-02-01',
  ],
  ['1_1_2023-1_31_2023-Hood_River_OR_PD-Audit2.pdf', 'Hood River OR PD', 'own', '2023-01-01', '2023-01-31'],
  ['Organizational_Audit_July_2023-April_2026.xlsx', null, 'own', '2023-07-01', '2026-04-30'],
  ['Bend OR PD network audit Jan-Mar 2025.xlsx', 'Bend OR PD', 'network', '2025-01-01', '2025-03-31'],
  ['Bend OR PD network January and February 2024.csv', 'Bend OR PD', 'network', '2024-01-01', '2024-02-29'],
  ['Bend OR PD network Nov-Jan 2026.csv', 'Bend OR PD', 'network', null, null],
  ['Mayfield OR PD June 2025.csv', 'Mayfield OR PD', null, '2025-06-01', '2025-06-30'],
  ['Mayfield June 2025.csv', null, null, '2025-06-01', '2025-06-30'],
  ['', null, null, null, null],
  ['.csv', null, null, null, null],
  [`${'-Audit'.repeat(2000)}.csv`, null, null, null, null],
];

describe("a log's file name", () => {
  test.each(names)('%s', (file, owner, logKind, first, last) => {
    expect(readFileName(file)).toMatchObject({ owner, logKind, first, last });
  });

  test('says where the owner was named', () => {
    expect(readFileName('Lane County OR SO/1_1_2025-2_1_2025-Bend OR PD-Audit.csv')).toMatchObject({
      owner: 'Bend OR PD',
      ownerFrom: 'file name',
    });
    expect(readFileName('bend-or-pd/search_audit.csv')).toMatchObject({
      ownerFrom: 'folder name',
      portalSlug: 'bend-or-pd',
    });
    expect(readFileName('log.csv')).toMatchObject({ owner: null, portalSlug: null });
  });
});
