import { axonFusus } from './axon-fusus.ts';
import { bySynonyms } from './by-synonyms.ts';
import { clearLpr } from './clear-lpr.ts';
import { flockAuditSplitTime } from './flock-audit-split-time.ts';
import { flockAudit } from './flock-audit.ts';
import { flockEvents } from './flock-events.ts';
import { flockPortal } from './flock-portal.ts';
import { flockSharing } from './flock-sharing.ts';
import type { Format } from './format.ts';
import { genetec } from './genetec.ts';
import { sharingList } from './sharing-list.ts';
import { vigilantLearn } from './vigilant-learn.ts';

/** Every known format, in the order in which they are listed. A new one is added here. */
export const formats: readonly Format[] = [
  flockAudit,
  flockAuditSplitTime,
  flockPortal,
  vigilantLearn,
  genetec,
  clearLpr,
  flockSharing,
  sharingList,
  flockEvents,
  axonFusus,
  bySynonyms,
];

/** The format of that id, or undefined: a mapping given with --layout has none. */
export const formatOf = (id: string | null): Format | undefined => formats.find((format) => format.id === id);
