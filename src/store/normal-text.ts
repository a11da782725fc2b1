/**
 * SQL of a reason or offense by its meaning: case, white space, `+` for space and closing punctuation say nothing.
 * Reviews are keyed by it, the commonest reasons are counted by it, and reasons of copies are compared by it.
 */
export const normalTextSql = (words: string): string =>
  `regexp_replace(regexp_replace(lower(trim(${words})), '[\\s+_]+', ' ', 'g'), '[\\s.,;:*!-]+$', '')`;
