export { aligner } from './align.ts';
export { layoutFor } from './layout-draft.ts';
export { type LayoutMapping, layoutMappingSchema, parseLayout } from './layout.ts';
export { recognise, type RecogniseHints } from './recognise.ts';
export { formats, formatOf } from './registry.ts';
export { listedAgencies, type SharingRow, sharingRows } from './sharing.ts';
