/**
 * Provisions that agencies cite in place of a withheld cell: the laws on public records, never the laws whose
 * breach an officer searches for. One entry a law; the number alone is enough where no offence bears it.
 */
interface Exemption {
  readonly law: string;
  /** Regular expression for the store and for JavaScript alike, read without regard to case. */
  readonly pattern: string;
  /** Cells that say nothing but this. */
  readonly examples: readonly string[];
}

const entry = (law: string, pattern: string, ...examples: string[]): Exemption => ({
  law,
  pattern,
  examples,
});

export const exemptions: readonly Exemption[] = [
  entry(
    'California, public records',
    '\\b79[23]\\d[.]\\d{3}\\b',
    '7923.600 GC',
    'GC 7923.600',
    'Gov. Code § 7923.600(a)',
    'Gov Code Section 7922.000',
    'Â§ 7923.600',
    'Government Code sections 7923.600 and 7927.705',
  ),
  entry(
    'California, public records before 2023',
    '\\b(?:GC|Code|§) ?§* ?625[45]\\b|\\b625[45](?:[.]\\d+)? ?(?:GC|Gov)|\\b625[45](?:[.]\\d+)? ?\\([a-z0-9]',
    'GC 6254(f)',
    '6254(f)',
    'Gov. Code § 6255',
  ),
  entry('California, ALPR data', '\\b1798[.]90[.]5\\d?\\b', 'Civ. Code 1798.90.55', 'Civil Code § 1798.90.5'),
  entry('California, evidence', '\\bEvid(?:ence)?[.]? ?Code ?§* ?10(?:4[0-3]|6\\d)\\b', 'Evid. Code § 1040'),
  entry(
    'United States',
    '\\b5 ?U[.]?S[.]?C[.]? ?§* ?552\\w?\\b|\\bex(?:emption|empt|[.])? ?[1-9](?: ?\\([a-f]\\)|[a-f]\\b)|\\bexemptions? \\(?[1-9]\\)?|(?:^|[^a-z0-9)])\\(b\\) ?\\([1-9]\\)(?: ?\\([a-f]\\))?|(?:^|[,;/([&] ?|and )b ?\\([1-9]\\)(?: ?\\([a-f]\\))?|\\bb7[a-f]\\b|[[(]b6[\\])]|\\bb6[ ,;/&-]+b7[a-f]\\b',
    'Exemption 7(C)',
    '(b)(7)(E)',
    'b(6), b(7)(C)',
    '[b(7)(C)]',
    'b7E',
    '[B6]',
    'b6/b7c',
    '5 U.S.C. § 552(b)(7)(E)',
  ),
  entry('Alaska', '\\b40[.]25[.]1\\d\\d\\b', 'AS 40.25.120(a)(6)'),
  entry('Arizona', '\\bA[.]?R[.]?S[.]? ?§* ?39-1\\d\\d\\b', 'A.R.S. § 39-121'),
  entry(
    'Arkansas',
    '\\b25-19-1\\d\\d\\b|\\b12-12-180\\d\\b',
    'A.C.A. § 25-19-105',
    'Ark. Code Ann. 12-12-1808',
  ),
  entry('Colorado', '\\b24-72-[23]\\d\\d(?:[.]\\d)?\\b', 'C.R.S. 24-72-305(5)'),
  entry('Connecticut', '\\b1-210 ?\\(b\\)', 'C.G.S. § 1-210(b)(3)'),
  entry('Delaware', '\\b29 ?Del[.]? ?C[.]? ?(?:Ch[.] ?100|§* ?1000\\d)\\b', '29 Del. C. § 10002(o)'),
  entry('District of Columbia', '\\bCode ?§* ?2-534\\b', 'D.C. Code § 2-534(a)(2)'),
  entry(
    'Florida',
    '\\b(?:F[.]?S[.]?(?:S[.]?)?|Stat[.]?(?:utes?)?|§) ?§* ?119[.]07\\d*\\b|\\b119[.]07\\d* ?\\(|\\b316[.]077[78]\\b',
    'F.S. 119.071(2)(c)',
    'Fla. Stat. § 316.0777',
  ),
  entry(
    'Georgia',
    '\\b50-18-7\\d\\b|\\bO[.]?C[.]?G[.]?A[.]? ?§* ?35-1-22\\b',
    'O.C.G.A. § 50-18-72(a)(4)',
    'OCGA 35-1-22',
  ),
  entry('Hawaii', '\\b92F-1\\d\\b', 'HRS § 92F-13'),
  entry('Idaho', '\\bCode ?§* ?74-1(?:0[4-9]|1\\d|2[0-6])\\b', 'Idaho Code § 74-124'),
  entry('Illinois', '\\b5 ?ILCS ?140\\b(?:/ ?\\d+(?:[.]\\d+)?)?', '5 ILCS 140/7', '5 ILCS 140/7(1)(d)(i)'),
  entry('Indiana', '\\b5-14-3-[34]\\b', 'IC 5-14-3-4(b)(1)'),
  entry('Iowa', '\\bCode (?:section |§* ?)22[.]7\\b', 'Iowa Code § 22.7(5)'),
  entry('Kansas', '\\bK[.]?S[.]?A[.]? ?§* ?45-221\\b', 'K.S.A. 45-221(a)(10)'),
  entry('Kentucky', '\\b61[.]878\\b', 'KRS 61.878(1)(h)'),
  entry('Louisiana', '\\bR[.]?S[.]? ?§* ?44:\\d+(?:[.]\\d+)?\\b', 'La. R.S. 44:3'),
  entry(
    'Maine',
    '\\b1 ?M[.]?R[.]?S[.]?A?[.]? ?§* ?40[28]\\b|\\b16 ?M[.]?R[.]?S[.]?A?[.]? ?§* ?80\\d\\b',
    '16 M.R.S. § 804',
  ),
  entry(
    'Maryland',
    '\\b(?:GP|Gen[.]? ?Prov[.]?) ?§* ?4-3\\d\\d\\b|\\bPublic Safety ?§* ?3-509\\b',
    'GP § 4-351',
  ),
  entry('Massachusetts', '\\bc(?:h|hapter)?[.]? ?4,? ?§* ?7 ?(?:\\(|cl[.]? ?)26', 'G.L. c. 4, § 7(26)(f)'),
  entry('Michigan', '\\b15[.]243\\b', 'MCL 15.243(1)(b)'),
  entry('Minnesota', '\\b(?:Stat|M[.]?S)[.]? ?§* ?13[.](?:\\d{2,3})\\b', 'Minn. Stat. § 13.824'),
  entry('Mississippi', '\\bCode ?§* ?(?:25-61-\\d+(?:[.]\\d+)?|45-29-1)\\b', 'Miss. Code § 25-61-12'),
  entry('Missouri', '\\b(?:RSMo|R[.]S[.]Mo[.]?|§) ?§* ?610[.][01]\\d\\d\\b', 'RSMo 610.100'),
  entry('Montana', '\\b2-6-100\\d\\b|\\b44-5-303\\b', 'MCA 44-5-303'),
  entry('Nebraska', '\\b84-712[.]05\\b|\\b60-3,?20\\d\\b', 'Neb. Rev. Stat. 84-712.05(5)'),
  entry('Nevada', '\\bNRS ?§* ?(?:239[.]\\d+|179A[.]\\d+)\\b', 'NRS 239.010'),
  entry('New Hampshire', '\\bRSA ?§* ?(?:91-A(?::\\d+)?|261:75-b)\\b', 'RSA 91-A:5'),
  entry('New Jersey', '\\b47:1A-\\d+(?:[.]\\d+)?\\b', 'N.J.S.A. 47:1A-1.1'),
  entry('New Mexico', '\\bN[.]?M[.]?S[.]?A[.]?(?: 1978)?,? ?§* ?14-2-1(?:[.]\\d+)?\\b', 'NMSA 14-2-1.2'),
  entry('New York', '\\b87 ?\\(2\\) ?\\([a-p]\\)', 'POL § 87(2)(e)', 'Public Officers Law 87(2)(b)'),
  entry('North Carolina', '\\b132-1[.]\\d+\\b|\\b20-183[.]3\\d\\b', 'N.C.G.S. 132-1.4', 'G.S. 20-183.32'),
  entry('North Dakota', '\\bN[.]?D[.]?C[.]?C[.]? ?§* ?44-04-18(?:[.]\\d+)?\\b', 'NDCC 44-04-18.7'),
  entry(
    'Ohio',
    '\\b(?:O?[.]?R[.]?C[.]?|Code|§) ?§* ?149[.]43\\d?\\b|\\b149[.]43\\d? ?\\(',
    'R.C. 149.43(A)(2)',
    'O.R.C. 149.43',
    'ORC 149.43',
  ),
  entry('Oklahoma', '\\b(?:51 ?O[.]?S[.]? ?§* ?)?24A[.]\\d+\\b', '51 O.S. § 24A.8'),
  entry('Oregon', '\\b192[.]3(?:45|55)\\b', 'ORS 192.345(3)'),
  entry(
    'Pennsylvania',
    '\\b(?:65 ?P[.]?S[.]? ?§* ?)?67[.]708\\b|\\b708 ?\\(b\\)',
    '65 P.S. § 67.708(b)(16)',
    'RTKL 708(b)(17)',
  ),
  entry('Rhode Island', '\\bLaws ?§* ?38-2-[23]\\b', 'R.I. Gen. Laws § 38-2-2(4)'),
  entry('South Carolina', '\\bCode ?§* ?30-4-40\\b', 'S.C. Code § 30-4-40(a)(3)'),
  entry('South Dakota', '\\b1-27-1[.]\\d+\\b', 'SDCL 1-27-1.5(5)'),
  entry('Tennessee', '\\b10-7-50[34]\\b|\\b55-10-302\\b', 'T.C.A. § 10-7-504'),
  entry(
    'Texas',
    '\\b552[.](?:0|1)\\d\\d\\b',
    "Tex. Gov't Code § 552.108",
    'Sec. 552.101',
    'TX GC 552.130(a)',
  ),
  entry('Utah', '\\b63G-2-\\d{3}\\b|\\b41-6a-200\\d\\b', 'Utah Code 63G-2-305(10)'),
  entry(
    'Vermont',
    '\\b1 ?V[.]?S[.]?A[.]? ?§* ?317\\b|\\b23 ?V[.]?S[.]?A[.]? ?§* ?160[78]\\b',
    '1 V.S.A. § 317(c)(5)',
  ),
  entry(
    'Virginia',
    '\\b2[.]2-370[56](?:[.]\\d+)?\\b|\\b2[.]2-5517\\b',
    'Va. Code § 2.2-3706(B)(1)',
    '§ 2.2-5517',
  ),
  entry(
    'Washington',
    '\\bRCW ?§* ?(?:42[.]56|10[.]97|13[.]50)(?:[.]\\d{3})?\\b|\\b42[.]56[.]\\d{3}\\b',
    'RCW 42.56',
    'RCW 42.56.240(1)',
  ),
  entry('West Virginia', '\\b29B-1-4\\b', 'W. Va. Code § 29B-1-4(a)(4)'),
  entry('Wisconsin', '\\b(?:Stats?[.]?|§) ?§* ?19[.]3[56]\\b', 'Wis. Stat. § 19.36(8)'),
  entry('Wyoming', '\\b16-4-20[1-5]\\b', 'W.S. 16-4-203'),
];

/** Words that stand around a citation and say nothing more; Â is half of a § that was read in the wrong encoding. */
export const citationWords =
  '\\b(?:redact(?:ed|ion|ions)?|withheld|removed|omitted|gs|exempt(?:ed|ion|ions)?|confidential|privileged|pursuant|per|under|to|by|and|or|see|the|of|in|from|law|enforcement|investigat(?:ory|ive|ion)|records?|public|act|officers?|safety|foia|cpra|pra|foil|opra|rtkl|grama|gov(?:t|ernment)?|civ(?:il)?|evid(?:ence)?|gen(?:eral)?|prov(?:isions?)?|codes?|code ann|ann(?:otated)?|stat(?:ute|utes|s)?|rev(?:ised)?|laws?|sec(?:tion|tions|s)?|subd(?:ivision|ivisions|s)?|sub(?:section|sections|sec)?|par(?:agraph|a)?|ch(?:apter)?|title|art(?:icle)?|gc|cc|ec|cal(?:ifornia)?|tex(?:as)?|fla?(?:orida)?|wash(?:ington)?|ill(?:inois)?|minn(?:esota)?|neb|wis|mass|conn|miss|ark|colo|del|idaho|iowa|utah|va|md|me|pol|rcw|ors|ilcs|krs|ksa|nrs|hrs|rsa|rsmo|mcl|mca|ndcc|sdcl|nmsa|ocga|ncgs|njsa|tca|crs|ars|aca|cgs|mgl|orc|ic|as|la|pa|ok|ca|tx|fl|wa|il|or|gp|[a-z])\\b|[ÂÃ]';
