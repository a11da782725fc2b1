import type { Manifest } from './manifest.ts';
import type { Summary } from './summary.ts';

/** The stages of a run, in order, as progress names them. */
export const stages = ['read', 'load', 'reconcile', 'judge', 'measure', 'draw', 'write'] as const;
export type Stage = (typeof stages)[number];

/** What a run announces while it works; only the command line prints it. */
export type PipelineEvent =
  | {
      readonly kind: 'stage';
      readonly stage: Stage;
      /** The file or document at hand. */
      readonly detail?: string;
      /** Units done of those to do (files, rows, documents); absent where the number is not known. */
      readonly done?: number;
      readonly total?: number;
    }
  | { readonly kind: 'warning'; readonly text: string }
  /** A folder that must not outlive the run: removed at once should the user stop it. */
  | { readonly kind: 'temporary'; readonly path: string };

export type Announce = (event: PipelineEvent) => void;

/** What `analyze` gives back once the report folder stands. */
export interface AnalyzeResult {
  readonly summary: Summary;
  readonly manifest: Manifest;
  /** The report folder, as the user named it. */
  readonly out: string;
  /** Outputs that could not be written, each with its reason as a sentence. */
  readonly withheld: readonly string[];
  readonly seconds: number;
}
