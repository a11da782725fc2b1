import { accountNames } from './account-names.ts';
import { agencyCbp } from './agency-cbp.ts';
import { agencyCbpOffices } from './agency-cbp-offices.ts';
import { agencyDhs } from './agency-dhs.ts';
import { agencyEro } from './agency-ero.ts';
import { agencyFederal } from './agency-federal.ts';
import { agencyHsi } from './agency-hsi.ts';
import { agencyIce } from './agency-ice.ts';
import { agencyNames } from './agency-names.ts';
import { agencyNamesFederal } from './agency-names-federal.ts';
import { agencyOtherDhs } from './agency-other-dhs.ts';
import { alien } from './alien.ts';
import { immigration } from './immigration.ts';
import { notesPublic } from './notes-public.ts';
import { notesReason } from './notes-reason.ts';
import { otherPurpose } from './other-purpose.ts';
import { programme } from './programme.ts';
import { removal } from './removal.ts';
import type { Family } from './rule.ts';
import { spanish } from './spanish.ts';
import { stanceNegation } from './stance-negation.ts';
import { stanceObject } from './stance-object.ts';
import { stanceRelated } from './stance-related.ts';
import { stanceTopic } from './stance-topic.ts';
import { statute } from './statute.ts';
import { visa } from './visa.ts';
import { weak } from './weak.ts';
import { weakAcronyms } from './weak-acronyms.ts';

/** Every family of rules, in the order in which the documentation lists them. */
export const families: readonly Family[] = [
  immigration,
  removal,
  statute,
  alien,
  visa,
  programme,
  spanish,
  agencyIce,
  agencyEro,
  agencyHsi,
  agencyCbp,
  agencyCbpOffices,
  agencyDhs,
  agencyOtherDhs,
  agencyFederal,
  weak,
  weakAcronyms,
  stanceNegation,
  stanceObject,
  stanceTopic,
  stanceRelated,
  otherPurpose,
  agencyNames,
  agencyNamesFederal,
  accountNames,
  notesPublic,
  notesReason,
];
