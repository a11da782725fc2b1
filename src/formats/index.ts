export { aligner } from './align.ts';
export { legendElsewhere, legendWithin, linesOfLegend, wantsLegend } from './legend.ts';
export { layoutFor } from './layout-draft.ts';
export { parseLayout } from './layout.ts';
export { recognise } from './recognise.ts';
export { listedAgencies } from './sharing-rows.ts';
