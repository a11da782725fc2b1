export { aligner } from './align.ts';
export { withTextsWhole } from './wrapped-lines.ts';
export { legendsElsewhere, legendWithin, wantsLegend } from './legend.ts';
export { linesOfLegend } from './legend-lines.ts';
export { layoutFor } from './layout-draft.ts';
export { parseLayout } from './layout.ts';
export { inPlaces } from './read-as.ts';
export { recognise } from './recognise.ts';
export { listedAgencies } from './sharing-rows.ts';
