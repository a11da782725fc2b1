import type { Exception } from './rule.ts';

/**
 * `400 block, ICE warrant`: a new clause begins, and in it the agency has a paper or a request of its own, so that
 * what stands before (a slogan, a fear, a crowd) is not about it.
 */
export const ownClause: Exception = {
  label: 'the agency’s own paper or request in another clause',
  match: [
    '_! @agency @agency:1 (warrant|warrants|detainer|detainers|fugitive|target|targets|lookout|bolo|{request}|{assist})',
  ],
};
