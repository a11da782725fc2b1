/** The law that opens public records in a state, as a request names it. */
export interface RecordsLaw {
  readonly name: string;
  readonly cite: string;
}

/**
 * The public records law of each state and the federal district, by code. Only names and places in the
 * codes, on which several published lists agree; time limits and fees differ by agency and change, and are
 * left to the sender. A territory has none here, and its request names no law.
 */
export const recordsLaws: Readonly<Record<string, RecordsLaw>> = {
  AL: { name: 'Alabama Public Records Law', cite: 'Ala. Code § 36-12-40 et seq.' },
  AK: { name: 'Alaska Public Records Act', cite: 'Alaska Stat. § 40.25.100 et seq.' },
  AZ: { name: 'Arizona Public Records Law', cite: 'A.R.S. § 39-121 et seq.' },
  AR: { name: 'Arkansas Freedom of Information Act', cite: 'Ark. Code § 25-19-101 et seq.' },
  CA: { name: 'California Public Records Act', cite: 'Cal. Gov. Code § 7920.000 et seq.' },
  CO: { name: 'Colorado Open Records Act', cite: 'C.R.S. § 24-72-201 et seq.' },
  CT: { name: 'Connecticut Freedom of Information Act', cite: 'Conn. Gen. Stat. § 1-200 et seq.' },
  DE: { name: 'Delaware Freedom of Information Act', cite: '29 Del. C. § 10001 et seq.' },
  DC: { name: 'District of Columbia Freedom of Information Act', cite: 'D.C. Code § 2-531 et seq.' },
  FL: { name: 'Florida Public Records Law', cite: 'Fla. Stat. ch. 119' },
  GA: { name: 'Georgia Open Records Act', cite: 'O.C.G.A. § 50-18-70 et seq.' },
  HI: { name: 'Hawaii Uniform Information Practices Act', cite: 'Haw. Rev. Stat. ch. 92F' },
  ID: { name: 'Idaho Public Records Act', cite: 'Idaho Code § 74-101 et seq.' },
  IL: { name: 'Illinois Freedom of Information Act', cite: '5 ILCS 140' },
  IN: { name: 'Indiana Access to Public Records Act', cite: 'Ind. Code § 5-14-3' },
  IA: { name: 'Iowa Open Records Law', cite: 'Iowa Code ch. 22' },
  KS: { name: 'Kansas Open Records Act', cite: 'K.S.A. 45-215 et seq.' },
  KY: { name: 'Kentucky Open Records Act', cite: 'KRS 61.870 et seq.' },
  LA: { name: 'Louisiana Public Records Law', cite: 'La. R.S. 44:1 et seq.' },
  ME: { name: 'Maine Freedom of Access Act', cite: '1 M.R.S. § 400 et seq.' },
  MD: { name: 'Maryland Public Information Act', cite: 'Md. Code, Gen. Prov. § 4-101 et seq.' },
  MA: { name: 'Massachusetts Public Records Law', cite: 'M.G.L. c. 66, § 10' },
  MI: { name: 'Michigan Freedom of Information Act', cite: 'MCL 15.231 et seq.' },
  MN: { name: 'Minnesota Government Data Practices Act', cite: 'Minn. Stat. ch. 13' },
  MS: { name: 'Mississippi Public Records Act', cite: 'Miss. Code § 25-61-1 et seq.' },
  MO: { name: 'Missouri Sunshine Law', cite: 'Mo. Rev. Stat. ch. 610' },
  MT: { name: 'Montana public records law', cite: 'Mont. Code § 2-6-1001 et seq.' },
  NE: { name: 'Nebraska Public Records Statutes', cite: 'Neb. Rev. Stat. § 84-712 et seq.' },
  NV: { name: 'Nevada Public Records Act', cite: 'NRS ch. 239' },
  NH: { name: 'New Hampshire Right-to-Know Law', cite: 'RSA ch. 91-A' },
  NJ: { name: 'New Jersey Open Public Records Act', cite: 'N.J.S.A. 47:1A-1 et seq.' },
  NM: { name: 'New Mexico Inspection of Public Records Act', cite: 'NMSA § 14-2-1 et seq.' },
  NY: { name: 'New York Freedom of Information Law', cite: 'N.Y. Pub. Off. Law §§ 84 to 90' },
  NC: { name: 'North Carolina Public Records Law', cite: 'N.C. Gen. Stat. ch. 132' },
  ND: { name: 'North Dakota Open Records Law', cite: 'N.D.C.C. § 44-04-18 et seq.' },
  OH: { name: 'Ohio Public Records Act', cite: 'Ohio R.C. 149.43' },
  OK: { name: 'Oklahoma Open Records Act', cite: '51 O.S. § 24A.1 et seq.' },
  OR: { name: 'Oregon Public Records Law', cite: 'ORS 192.311 et seq.' },
  PA: { name: 'Pennsylvania Right-to-Know Law', cite: '65 P.S. § 67.101 et seq.' },
  RI: { name: 'Rhode Island Access to Public Records Act', cite: 'R.I. Gen. Laws § 38-2-1 et seq.' },
  SC: { name: 'South Carolina Freedom of Information Act', cite: 'S.C. Code § 30-4-10 et seq.' },
  SD: { name: 'South Dakota public records law', cite: 'SDCL ch. 1-27' },
  TN: { name: 'Tennessee Public Records Act', cite: 'Tenn. Code § 10-7-501 et seq.' },
  TX: { name: 'Texas Public Information Act', cite: 'Tex. Gov’t Code ch. 552' },
  UT: { name: 'Utah Government Records Access and Management Act', cite: 'Utah Code § 63G-2-101 et seq.' },
  VT: { name: 'Vermont Public Records Act', cite: '1 V.S.A. § 315 et seq.' },
  VA: { name: 'Virginia Freedom of Information Act', cite: 'Va. Code § 2.2-3700 et seq.' },
  WA: { name: 'Washington Public Records Act', cite: 'RCW ch. 42.56' },
  WV: { name: 'West Virginia Freedom of Information Act', cite: 'W. Va. Code § 29B-1-1 et seq.' },
  WI: { name: 'Wisconsin Open Records Law', cite: 'Wis. Stat. § 19.31 et seq.' },
  WY: { name: 'Wyoming Public Records Act', cite: 'Wyo. Stat. § 16-4-201 et seq.' },
};

/**
 * What a state asks an agency to keep that is asked for besides, as sentences of the request; only where the
 * provision itself was read.
 */
export const alsoAsked: Readonly<Record<string, string>> = {
  CA: 'Cal. Civ. Code § 1798.90.52(a) has an operator keep a record of each access with its date and time, the plate or other data used to query, the username and organization, and the purpose. The logs asked for here are that record.',
  IL: 'Under 625 ILCS 5/2-130, please add the written declarations that agencies of other states gave before they received data.',
  MN: 'The logs asked for here include the data audit trail of Minn. Stat. § 13.824, subd. 7(c).',
  NJ: 'Please add the annual audits under Attorney General Law Enforcement Directive 2022-12, with the survey of accesses.',
};
