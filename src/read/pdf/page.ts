/** A stretch of text as the PDF sets it, in points from the upper left corner of the page as it is seen. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  /** Whether a space was drawn right before it, and right after it. */
  readonly spaceBefore?: boolean;
  readonly spaceAfter?: boolean;
  /** How far the space right after it reaches. */
  readonly spaceWidth?: number;
  /** How wide its first letter is. */
  readonly first?: number;
  /** Where its words begin. */
  readonly joints?: readonly Joint[];
  /** The stretch of the page that the cell shows in which it is drawn, where it is cut to one. */
  readonly cell?: Stretch;
  /** Whether its text goes on beyond that; its width is what is shown. */
  readonly isCut?: boolean;
}

/** Where a word begins: before which letter of the text, and where on the page. */
export interface Joint {
  readonly at: number;
  readonly x: number;
  /** Whether it was drawn apart from what stands before it. */
  readonly isApart: boolean;
}

export interface Stretch {
  readonly left: number;
  readonly right: number;
  /** Whether many texts are cut to it, each on a line of its own. */
  readonly isColumn?: boolean;
}

/** What is to be said of a page: text lies under a box or a picture, is marked to be taken out, is drawn so that no one sees it, is cut off at the edge of its cell on the page, or in the file too, is not shown at all, stands in a layer that is switched off, was typed into a field or a comment that nothing draws, or was recognized on the picture of the page. */
export type Note =
  | 'covered'
  | 'pictured'
  | 'marked'
  | 'unseen'
  | 'cut'
  | 'ended'
  | 'outside'
  | 'layered'
  | 'undrawn'
  | 'recognized';

/** A page: its text, without what is set askew, or why a row may be missing from it. */
export interface PdfPage {
  readonly runs: readonly Run[];
  readonly width: number;
  /** What lies under a box, or outside of what is shown, is not among the runs. */
  readonly notes: ReadonlySet<Note>;
  readonly trouble: string | null;
  /** What is stamped on each page, or on a picture; it is not among the runs. */
  readonly stamps?: readonly string[];
  /** How many lines of the page stand before these, where this is the second half of one. */
  readonly linesBefore?: number;
}

/** An open PDF; its pages are read one at a time. */
export interface PdfText {
  readonly pages: number;
  /** The number that a page bears in the file. */
  readonly numberOf: (number: number) => number;
  readonly page: (number: number) => Promise<PdfPage>;
  readonly close: () => Promise<void>;
}
