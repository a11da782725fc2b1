import type { OutputName } from '../model/options.ts';

/** Tells of an output whether it is to be written; where none is named, all are. */
export type Wanted = (name: OutputName) => boolean;

export const wantedBy = ({ only }: { readonly only: readonly OutputName[] | null }): Wanted =>
  only === null ? () => true : (name) => only.includes(name);
