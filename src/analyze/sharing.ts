import type { ListedAgency } from '../model/intake.ts';
import type { sharedAgencySchema, sharingSchema } from '../model/summary.ts';
import type { Actor } from '../model/verdict.ts';
import type { z } from 'zod';

export type Sharing = z.infer<typeof sharingSchema>;
export type SharedAgency = z.infer<typeof sharedAgencySchema>;

/** What a list of agencies is measured with. */
export interface SharingContext {
  /** Name of the list's file. */
  readonly file: string;
  /** The agency whose network the list is of. */
  readonly owner: string | null;
  /** Two letters; null where it is not known, and then nobody can tell who is out of state. */
  readonly state: string | null;
  /** Reads an agency's name: `readAgency` of normalize. */
  readonly read: (name: string) => {
    readonly name: string;
    readonly key: string;
    readonly state: string | null;
    readonly kind: string;
  };
  /** Whose account an agency's name is: `judge` of classify over the name alone. */
  readonly party: (name: string) => Actor;
  /** Searches by agency key in the logs read with the list; null where no log was read. */
  readonly searches: ReadonlyMap<string, { readonly agency: string; readonly searches: number }> | null;
}

/** Bodies of the United States belong to no state, and none of them is out of state. */
const isOutOfState = (
  agency: { state: string | null; kind: string },
  ofOwner: string | null,
): boolean | null =>
  agency.state === null || ofOwner === null || agency.kind === 'federal' ? null : agency.state !== ofOwner;

/** What one of several lines of an agency says is shared is shared. */
const either = (one: boolean | null, other: boolean | null): boolean | null =>
  one === true || other === true ? true : (one ?? other);

/**
 * Measures a list of agencies that a network is shared with, or that share theirs: each agency once, by the key
 * that joins spellings, with whose it is, which way the list says that it shares, and how often it searched; and
 * who searched without being on the list.
 */
export const sharingOf = (listed: readonly ListedAgency[], context: SharingContext): Sharing => {
  const { file, owner, state, searches } = context;
  const byKey = new Map<string, SharedAgency>();
  for (const { name: released, ownerShares, ownerReceives } of listed) {
    const { name, key, state: ofAgency, kind } = context.read(released);
    const before = byKey.get(key);
    byKey.set(key, {
      agency: name,
      state: ofAgency,
      kind,
      party: context.party(name),
      out_of_state: isOutOfState({ state: ofAgency, kind }, state),
      ...before,
      owner_shares: either(before?.owner_shares ?? null, ownerShares),
      owner_receives: either(before?.owner_receives ?? null, ownerReceives),
      searches: searches === null ? null : (searches.get(key)?.searches ?? 0),
    });
  }
  const agencies = [...byKey.values()].toSorted((a, b) => rankOf(a) - rankOf(b) || bySearches(a, b));
  const saysWhich = agencies.some((agency) => agency.owner_shares !== null || agency.owner_receives !== null);
  return {
    file,
    owner,
    totals: countsOf(agencies, state),
    directions: saysWhich
      ? {
          shares_with: countsOf(
            agencies.filter((agency) => agency.owner_shares === true),
            state,
          ),
          receives_from: countsOf(
            agencies.filter((agency) => agency.owner_receives === true),
            state,
          ),
        }
      : null,
    agencies,
    not_listed: notListed(byKey, context),
  };
};

const countsOf = (agencies: readonly SharedAgency[], state: string | null): Sharing['totals'] => {
  const of = (party: Actor): number => agencies.filter((agency) => agency.party === party).length;
  return {
    agencies: agencies.length,
    ice: of('ice'),
    cbp: of('cbp'),
    other_dhs: of('other_dhs'),
    other_federal: of('other_federal'),
    fusion_centre: agencies.filter(({ kind }) => kind === 'fusion_centre').length,
    out_of_state: state === null ? null : agencies.filter((agency) => agency.out_of_state === true).length,
  };
};

/** The owner searches its own network without being on its list. */
const notListed = (
  listed: ReadonlyMap<string, unknown>,
  { owner, read, searches }: SharingContext,
): Sharing['not_listed'] => {
  const ownKey = owner === null ? null : read(owner).key;
  return [...(searches ?? [])]
    .filter(([key]) => key !== ownKey && !listed.has(key))
    .map(([, found]) => ({ agency: found.agency, searches: found.searches }))
    .toSorted(bySearches);
};

/** Whom a reader looks for first: documents keep only the first lines of a long list. */
const partiesFirst: readonly Actor[] = ['ice', 'cbp', 'other_dhs', 'other_federal'];

const rankOf = ({ party, kind }: SharedAgency): number => {
  if (partiesFirst.includes(party)) return partiesFirst.indexOf(party);
  return kind === 'fusion_centre' ? partiesFirst.length : partiesFirst.length + 1;
};

const bySearches = (
  a: { agency: string; searches: number | null },
  b: { agency: string; searches: number | null },
): number =>
  (b.searches ?? 0) - (a.searches ?? 0) || (a.agency < b.agency ? -1 : Number(a.agency > b.agency));
