import type { Family } from './rule.ts';

const source = 'Released account names; account forms of federal task forces';
const unit =
  '(tfo|tf|task force|taskforce|agent|agt|officer|ofc|ofcr|deputized|deputised|deputy|sa|sac|asac|rac|ssa|special agent|analyst|intel|unit|team|duty|desk|guest|user|account|acct|login|shared|liaison|detail|detective|det|group|grp|supervisor|do|deportation|ero|hsi|ice|dhs|fugops|fug|fugitive|investigator|inv|office|field|admin|ops|national|federal|fed|us|task|hq|#)';
const agent =
  '(agent|agt|sa|sac|asac|rac|ssa|special agent|analyst|intel|supervisor|duty|desk|guest|office|field|investigator|inspector|ops|#)';

export const accountNamesFederal: Family = {
  id: 'account-names-federal',
  title: 'Accounts of Homeland Security and other federal agencies',
  rules: [
    {
      id: 'account.dhs',
      meaning: 'The account is of Homeland Security, without saying which office.',
      tier: 'agency_b',
      party: 'other_dhs',
      source,
      place: 'account',
      match: [
        '^ dhs (#)? $',
        `dhs ${unit}`,
        `${unit} dhs`,
        '(department|dept) of homeland security',
        '(hq|associates)? dhs dotgov',
        '(uscis|hq) dhs dotgov',
        'uscis',
        'fdns',
        'homeland security (tfo|agent|task force|officer)',
        '#bracketed_dhs',
      ],
      exceptions: [
        {
          label: 'human services, or a state office',
          match: ['dhs (caseworker|case|child|fraud unit|worker)', '(state|{state}) dhs'],
        },
        {
          label: 'an office that has a rule of its own',
          match: ['dhs (ice|ero|hsi|cbp|usbp)', '(ice|ero|hsi|cbp|usbp) dhs'],
        },
      ],
      examples: {
        match: ['a.doe@dhs.gov', 'DHS Agent 4', 'DHS', 'a.doe@uscis.dhs.gov'],
        noMatch: ['worker@dhs.arkansas.gov', 'D. H. Smith', 'DHS caseworker', 'DHS-ICE 3'],
      },
    },
    {
      id: 'account.other-dhs',
      meaning: 'The account is of a body of Homeland Security without immigration duties.',
      tier: 'other_dhs',
      party: 'other_dhs',
      source,
      place: 'account',
      match: [
        '(tsa|fema|usss|cisa|fps|uscg|fletc|oig) dhs dotgov',
        'usss dotgov',
        'uscg dotmil',
        'fema dotgov',
        'tsa dotgov',
        '(tsa|usss|fams|uscg|cgis|fps) (officer|agent|tfo|inspector|#)',
        'secret service',
        'coast guard',
        'air marshal',
      ],
      exceptions: [],
      examples: {
        match: ['q.doe@tsa.dhs.gov', 'q.doe@uscg.mil', 'Secret Service 1'],
        noMatch: ['tsao@city.gov', 'Fema Jones'],
      },
    },
    {
      id: 'account.federal-task-force',
      meaning:
        'The account is of a task force of another federal agency; its officers are often of the local agency.',
      tier: 'other_federal',
      party: 'other_federal',
      borrowed: true,
      source: 'Palos Heights IL, where a shared DEA task-force login was used',
      place: 'account',
      match: [
        '(fbi|dea|atf|usms|uspis|ncis|irs|jttf) (tfo|tf|task force|taskforce|task)',
        '(tfo|tf|task force|taskforce) (fbi|dea|atf|usms|uspis|ncis|irs)',
        '#bracketed_federal',
      ],
      exceptions: [],
      examples: {
        match: ['FBI TFO 2', 'Q. Doe (DEA TFO)', 'Task Force DEA 4', 'J. Doe (FBI)'],
        noMatch: ['Dea Jones', 'TFO 4', 'HSI TFO'],
      },
    },
    {
      id: 'account.federal',
      meaning: 'The account is of another federal agency.',
      tier: 'other_federal',
      party: 'other_federal',
      source,
      place: 'account',
      match: [
        '(usdoj|fbi|dea|atf|usmarshals|uspis|irs|ci irs|nps|va|state|usda|doi|fws|uscourts|ssa|hhs|treasury|oig|ic fbi|gsa|ios doi) dotgov',
        'dotmil',
        '^ (fbi|dea|atf|usms|uspis|ncis|irs) (#)? $',
        `(fbi|dea|atf|usms|uspis|ncis|irs|jttf|usfs|dss) ${agent}`,
        `${agent} (fbi|dea|atf|usms|uspis|ncis|irs|jttf)`,
        '(us marshal~|us marshals|us marshal|marshals service)',
        'federal bureau of investigation',
        '(postal inspector|postal inspection)',
      ],
      exceptions: [],
      examples: {
        match: ['q.doe@usdoj.gov', 'FBI Agent 2', 'j.doe@fbi.gov', 'a.b@mail.mil', 'US Marshals 4'],
        noMatch: ['Dea Jones', 'jdoe@cityofx.gov', 'Marshall Lee', 'atfirst@city.gov'],
      },
    },
  ],
};
