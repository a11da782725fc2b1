import { lawPack } from './pack.ts';

const declaration =
  'an agency that gave the written declaration which the section asks for may receive data; a log does not show declarations';

/** The section turns on the purpose for which another state receives data, and on a declaration beforehand. */
export const illinois = lawPack({
  state: 'IL',
  name: 'Illinois',
  asOf: '2026-11-22',
  provisions: [
    {
      id: 'il-immigration-status',
      cite: '625 ILCS 5/2-130 (purpose)',
      effective: '2024-01-01',
      source: 'https://open.pluralpolicy.com/il/bills/103rd/HB3326',
      exceptions: [
        'it bars sharing for laws that permit detaining or investigating a person for immigration status; the recorded reason seldom names the law',
        declaration,
      ],
      verify:
        'the text in force, its subsections and later amendments; and whether it reaches federal agencies',
      counts: [
        {
          counted:
            'searches of the owner’s cameras by agencies of other states with a recorded purpose of civil immigration enforcement',
          measure: { of: 'searches', logs: 'network', by: 'out_of_state', immigration: 'civil' },
        },
        {
          counted:
            'searches of the owner’s cameras by agencies of other states with a recorded purpose of criminal immigration enforcement',
          measure: { of: 'searches', logs: 'network', by: 'out_of_state', immigration: 'criminal' },
        },
        {
          counted:
            'searches of the owner’s cameras by agencies of other states with a recorded immigration purpose of no stated kind',
          measure: { of: 'searches', logs: 'network', by: 'out_of_state', immigration: 'unstated' },
        },
      ],
    },
    {
      id: 'il-declaration',
      cite: '625 ILCS 5/2-130 (written declaration)',
      effective: '2024-01-01',
      source: 'https://open.pluralpolicy.com/il/bills/103rd/HB3326',
      exceptions: [declaration],
      verify: 'the text in force, its subsections and later amendments',
      counts: [
        {
          counted:
            'searches of the owner’s cameras by agencies of other states, whose declarations can be asked for',
          measure: { of: 'searches', logs: 'network', by: 'out_of_state', immigration: null },
        },
      ],
    },
  ],
  waiting: [
    {
      cite: 'P.A. 103-540',
      asks: 'the public act behind 625 ILCS 5/2-130',
      missing: 'its number was not confirmed in a source',
    },
  ],
});
