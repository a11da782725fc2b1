import { lawPack } from './pack.ts';

const code = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml';
const transport =
  'a transportation agency under Streets and Highways Code § 31490 is no operator (Civ. Code § 1798.90.5(c))';

/** Who received and why are two provisions and are counted apart: the first needs no immigration purpose. */
export const california = lawPack({
  state: 'CA',
  name: 'California',
  asOf: '2026-11-22',
  provisions: [
    {
      id: 'ca-access-record',
      cite: 'Cal. Civ. Code § 1798.90.52(a)',
      effective: '2016-01-01',
      source: `${code}?lawCode=CIV&sectionNum=1798.90.52.`,
      exceptions: [
        transport,
        'the record is kept by the operator; a release may leave out or mask what the record holds',
      ],
      verify: null,
      counts: [
        {
          counted: 'searches of which no released row bears a date and time',
          measure: { of: 'rows', lacking: ['time'] },
        },
        {
          counted: 'searches of which no released row bears a plate or other data used to query',
          measure: { of: 'rows', lacking: ['plate', 'filters', 'text_prompt'] },
        },
        {
          counted: 'searches of which no released row bears the account of the person',
          measure: { of: 'rows', lacking: ['user'] },
        },
        {
          counted: 'searches of which no released row bears the organization of the person',
          measure: { of: 'rows', lacking: ['agency'] },
        },
        {
          counted: 'searches of which no released row bears a purpose',
          measure: { of: 'rows', lacking: ['reason', 'offense_type'] },
        },
      ],
    },
    {
      id: 'ca-recipient',
      cite: 'Cal. Civ. Code § 1798.90.55(b)',
      effective: '2016-01-01',
      source: `${code}?lawCode=CIV&sectionNum=1798.90.55.`,
      exceptions: [
        'another public agency, which is the state, a city or county, or a body of theirs (§ 1798.90.5(f)), may receive what other law lets it receive',
        'hosting of the data, and towing, are no sharing',
      ],
      verify:
        'that federal and out-of-state agencies are no public agencies here is the reading of the Attorney General (Information Bulletin 2023-DLE-06)',
      counts: [
        {
          counted: 'searches of the owner’s cameras by agencies of other states',
          measure: { of: 'searches', logs: 'network', by: 'out_of_state', immigration: null },
        },
        {
          counted: 'searches of the owner’s cameras by federal agencies',
          measure: { of: 'searches', logs: 'network', by: 'federal', immigration: null },
        },
      ],
    },
    {
      id: 'ca-values-act',
      cite: 'Cal. Gov. Code § 7284.6(a)(1)',
      effective: '2018-01-01',
      source: `${code}?lawCode=GOV&sectionNum=7284.6.`,
      exceptions: [
        'the Department of Corrections and Rehabilitation (§ 7284.4(a))',
        'unlawful reentry after removal for an aggravated felony, on reasonable suspicion (§ 7284.6(b))',
        'answering a request for a person’s criminal history (§ 7284.6(b))',
        'a joint task force whose primary purpose is not immigration enforcement (§ 7284.6(b))',
        'certifying victims for T and U visas (§ 7284.6(b))',
        'transfers and notices that § 7282.5 allows',
      ],
      verify:
        'the wording of § 7284.6(b) and of the definition in § 7284.4, of which only an official summary was read',
      counts: [
        {
          counted: 'searches by California agencies with a recorded purpose of civil immigration enforcement',
          measure: { of: 'searches', logs: 'all', by: 'in_state', immigration: 'civil' },
        },
        {
          counted:
            'searches by California agencies with a recorded purpose of criminal immigration enforcement',
          measure: { of: 'searches', logs: 'all', by: 'in_state', immigration: 'criminal' },
        },
        {
          counted: 'searches by California agencies with a recorded immigration purpose of no stated kind',
          measure: { of: 'searches', logs: 'all', by: 'in_state', immigration: 'unstated' },
        },
      ],
    },
  ],
  waiting: [
    {
      cite: 'Cal. Civ. Code § 1798.90.54',
      asks: 'a private action, with a floor for damages',
      missing: 'the text was not read; and no count of a log bears on it',
    },
    {
      cite: 'Cal. Gov. Code § 7284.8(b)',
      asks: 'guidance and audit criteria of the Attorney General for databases, vendors’ included',
      missing: 'no count of a log bears on it',
    },
  ],
});
