import { axonFusus } from './known/axon-fusus.ts';
import { bySynonyms } from './known/by-synonyms.ts';
import { clearLpr } from './known/clear-lpr.ts';
import { flockAuditSplitTime } from './known/flock-audit-split-time.ts';
import { flockAudit } from './known/flock-audit.ts';
import { flockEvents } from './known/flock-events.ts';
import { flockPortal } from './known/flock-portal.ts';
import { flockSharing } from './known/flock-sharing.ts';
import type { Format } from './format.ts';
import { genetec } from './known/genetec.ts';
import { sharingList } from './known/sharing-list.ts';
import { vigilantLearn } from './known/vigilant-learn.ts';

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
