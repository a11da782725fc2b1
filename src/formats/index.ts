export { aligner, fitsDirectScan } from './align.ts';
export { layoutFor } from './layout-draft.ts';
export { type LayoutMapping, layoutMappingSchema, parseLayout } from './layout.ts';
export { type Check, directChecks } from './mapping.ts';
export { recognise, type RecogniseHints } from './recognise.ts';
export { formats, formatOf } from './registry.ts';
export { listedAgencies, type SharingRow, sharingRow } from './sharing.ts';
