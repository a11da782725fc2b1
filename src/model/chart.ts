/** A chart as documents place it: drawn once from the summary, with its words; a table of the same section has its figures. */
export interface ChartImage {
  /** Name of the chart and of its files under `charts/`, e.g. `by-month`. */
  readonly id: string;
  readonly title: string;
  /** What a reader must know to read it (a break in the log, what is left out), or null. */
  readonly note: string | null;
  /** Alternative text made from the figures. */
  readonly alt: string;
  /** A whole SVG document. */
  readonly svg: string;
  /** PNG at print resolution. */
  readonly png: Uint8Array;
}
