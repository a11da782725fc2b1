import type { ReportContent } from '../../src/model/report-content.ts';
import { smallLog } from './content.ts';

/** A small log with everything beside it that a report can bear: law, lists, a sample, a review, an earlier report. */
export const fullReport = (): ReportContent => {
  const content = smallLog();
  const { summary } = content;
  return {
    ...content,
    summary: {
      ...summary,
      since_report: {
        title: 'Plate reader searches, Alder Creek PD',
        dated: '2025-01-31',
        figures: [
          { figure: 'Searches', before: 251, now: summary.searches.distinct },
          { figure: 'Flagged', before: 6, now: summary.flagged.total },
        ],
      },
      law: [
        {
          state: 'CA',
          provision: 'ca-purpose',
          cite: 'Cal. Gov. Code § 7284.6(a)(1)',
          counted: 'searches with a recorded immigration purpose',
          searches: summary.flagged.by_purpose.immigration,
          rows_lacking: null,
          rows_masked: null,
          effective: '2018-01-01',
          exceptions: [
            'a task force whose primary purpose is not immigration enforcement',
            'transfers under § 7282.5',
          ],
          source: 'https://law.example.org/7284.6',
          as_of: '2026-11-01',
          verify: 'the exceptions of subdivision (b)',
        },
        {
          state: 'CA',
          provision: 'ca-record-purpose',
          cite: 'Cal. Civ. Code § 1798.90.52(a)(4)',
          counted: 'searches without a recorded purpose',
          searches: null,
          rows_lacking: 17,
          rows_masked: 44,
          effective: '2016-01-01',
          exceptions: ['none listed in the section itself'],
          source: 'https://law.example.org/1798.90.52',
          as_of: '2026-11-01',
          verify: null,
        },
      ],
      sharing: [
        {
          file: 'sharing-list.pdf',
          owner: 'Alder Creek PD',
          totals: {
            agencies: 212,
            ice: 1,
            cbp: 2,
            other_dhs: 0,
            other_federal: 3,
            fusion_centre: 4,
            out_of_state: 58,
          },
          directions: {
            shares_with: {
              agencies: 140,
              ice: 1,
              cbp: 1,
              other_dhs: 0,
              other_federal: 2,
              fusion_centre: 3,
              out_of_state: 31,
            },
            receives_from: {
              agencies: 90,
              ice: 0,
              cbp: 1,
              other_dhs: 0,
              other_federal: 1,
              fusion_centre: 2,
              out_of_state: 40,
            },
          },
          agencies: [
            {
              agency: 'US Border Patrol Example Sector',
              state: null,
              kind: 'federal',
              party: 'cbp',
              out_of_state: null,
              owner_shares: true,
              owner_receives: false,
              searches: 4,
            },
            {
              agency: 'Pine Ridge NV Sheriff',
              state: 'NV',
              kind: 'sheriff',
              party: 'local',
              out_of_state: true,
              owner_shares: true,
              owner_receives: true,
              searches: null,
            },
            {
              agency: 'Cedar Falls CA PD',
              state: 'CA',
              kind: 'police',
              party: 'local',
              out_of_state: false,
              owner_shares: false,
              owner_receives: true,
              searches: 3,
            },
          ],
          not_listed: [{ agency: 'Homeland Security Investigations Example Office', searches: 3 }],
        },
      ],
      sample: {
        drawn: 300,
        returned: 280,
        lines: 210,
        lines_answered: 195,
        seed: '7',
        flagged_precision: { estimate: 0.96, low: 0.91, high: 0.99 },
        possible_confirmed: { estimate: 0.4, low: 0.21, high: 0.61 },
        unflagged_at_most: 0.013,
        masked_left_out: 40,
        vague_left_out: 12,
        strata: [
          { stratum: 'flagged', searches: 500, drawn: 120, returned: 110, yes: 106, no: 3, unsure: 1 },
          { stratum: 'possible', searches: 90, drawn: 60, returned: 50, yes: 20, no: 28, unsure: 2 },
          { stratum: 'near_miss', searches: 70, drawn: 60, returned: 60, yes: 0, no: 60, unsure: 0 },
          { stratum: 'unflagged', searches: 9000, drawn: 60, returned: 60, yes: 0, no: 60, unsure: 0 },
        ],
      },
      review: {
        decisions: 14,
        used: 11,
        unused: [{ line: 4, reason: 'x' }],
        conflicts: [{ lines: [5, 6], reason: 'y' }],
        searches_changed: 5,
      },
      agreements: { file: 'agreements.csv', agencies: 1, searches: 22 },
      custom_rules: { file: 'mine.yaml', added: ['local-operation'], switched_off: [] },
      unconfirmed: [{ file: 'old-log.xls', format: 'a log of another vendor', rows: 120 }],
      vendor: { blocked: 2, bug_notice: 1 },
      documents: { ...summary.documents, exhibit: 'B', bates: 'AC0000101', state: 'CA' },
      coverage: summary.coverage.map((log) => ({ ...log, missing_months: ['2024-11', '2024-12'] })),
      caveats: [
        'alder-creek/network-audit-2025.csv holds exactly 555 rows, a round number at which exports are cut.',
      ],
    },
  };
};
