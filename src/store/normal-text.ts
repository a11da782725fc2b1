/**
 * SQL of the macro `normal_text`: a reason or offense by its meaning. Case, white space, `+` for space, closing
 * punctuation, and the apostrophe that keeps a spreadsheet from taking a text for a formula say nothing. Reviews are
 * keyed by it, the commonest reasons are counted by it, and reasons of copies are compared by it.
 */
export const normalText = `
  CREATE OR REPLACE MACRO unguarded(words) AS regexp_replace(lower(trim(words)), '^''+([=+@-])', '\\1');
  CREATE OR REPLACE MACRO normal_text(words) AS
    regexp_replace(ltrim(regexp_replace(unguarded(words), '[\\s+_]+', ' ', 'g')), '[\\s.,;:*!-]+$', '');`;
