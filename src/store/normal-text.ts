/**
 * SQL of the macro `normal_text`: a reason or offense by its meaning. Case, white space, `+` for space and closing
 * punctuation say nothing. Reviews are keyed by it, the commonest reasons are counted by it, and reasons of copies are
 * compared by it.
 */
export const normalText = `
  CREATE OR REPLACE MACRO normal_text(words) AS
    regexp_replace(regexp_replace(lower(trim(words)), '[\\s+_]+', ' ', 'g'), '[\\s.,;:*!-]+$', '');`;
