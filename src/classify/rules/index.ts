import { accountNames } from './account-names.ts';
import { accountNamesCbp } from './account-names-cbp.ts';
import { accountNamesFederal } from './account-names-federal.ts';
import { agencyCbp } from './agency-cbp.ts';
import { agencyCbpOffices } from './agency-cbp-offices.ts';
import { agencyDhs } from './agency-dhs.ts';
import { agencyEro } from './agency-ero.ts';
import { agencyFederal } from './agency-federal.ts';
import { agencyHsi } from './agency-hsi.ts';
import { agencyIce } from './agency-ice.ts';
import { agencyNamesDhs } from './agency-names-dhs.ts';
import { agencyNamesIce } from './agency-names-ice.ts';
import { agencyNamesFederal } from './agency-names-federal.ts';
import { agencyOtherDhs } from './agency-other-dhs.ts';
import { alien } from './alien.ts';
import { immigration } from './immigration.ts';
import { notesPeople } from './notes-people.ts';
import { notesPublic } from './notes-public.ts';
import { notesReason } from './notes-reason.ts';
import { otherPurpose } from './other-purpose.ts';
import { otherPurposeCodes } from './other-purpose-codes.ts';
import { otherPurposeOrder } from './other-purpose-order.ts';
import { otherPurposeServices } from './other-purpose-services.ts';
import { programme } from './programme.ts';
import { removal } from './removal.ts';
import { removalEntry } from './removal-entry.ts';
import { removalForms } from './removal-forms.ts';
import { removalReturn } from './removal-return.ts';
import type { Family } from './rule.ts';
import { spanish } from './spanish.ts';
import { stanceAssembly } from './stance-assembly.ts';
import { stanceBackground } from './stance-background.ts';
import { stanceFeared } from './stance-feared.ts';
import { stanceIncident } from './stance-incident.ts';
import { stanceNegation } from './stance-negation.ts';
import { stanceNegationOther } from './stance-negation-other.ts';
import { stanceObject } from './stance-object.ts';
import { stanceOccasion } from './stance-occasion.ts';
import { stanceOversight } from './stance-oversight.ts';
import { stancePerson } from './stance-person.ts';
import { stancePublic } from './stance-public.ts';
import { stanceRelated } from './stance-related.ts';
import { stanceScene } from './stance-scene.ts';
import { stanceSighting } from './stance-sighting.ts';
import { stanceTold } from './stance-told.ts';
import { stanceTopic } from './stance-topic.ts';
import { stanceVictim } from './stance-victim.ts';
import { statute } from './statute.ts';
import { visa } from './visa.ts';
import { weak } from './weak.ts';
import { weakAcronyms } from './weak-acronyms.ts';
import { weakBorder } from './weak-border.ts';
import { weakSmuggling } from './weak-smuggling.ts';

/** Every family of rules, in the order in which the documentation lists them. */
export const families: readonly Family[] = [
  immigration,
  removal,
  removalEntry,
  removalForms,
  removalReturn,
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
  weakBorder,
  weakSmuggling,
  weakAcronyms,
  stanceNegation,
  stanceNegationOther,
  stanceObject,
  stanceFeared,
  stanceIncident,
  stanceVictim,
  stancePerson,
  stanceTopic,
  stanceTold,
  stanceAssembly,
  stanceBackground,
  stanceOccasion,
  stanceOversight,
  stanceScene,
  stanceSighting,
  stancePublic,
  stanceRelated,
  otherPurpose,
  otherPurposeOrder,
  otherPurposeServices,
  otherPurposeCodes,
  agencyNamesIce,
  agencyNamesDhs,
  agencyNamesFederal,
  accountNames,
  accountNamesCbp,
  accountNamesFederal,
  notesPublic,
  notesPeople,
  notesReason,
];
