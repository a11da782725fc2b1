/** Where the accounts stand that rows leave out. */
export type Accounts =
  /** In a line above the rows of each, with its label; the first may stand above the header, or be the sheet's name. */
  | { readonly kind: 'lines'; readonly first: string | null }
  /** In their column, alone in a line above the rows of each, or once in the first of them, with a line of its total. */
  | { readonly kind: 'column'; readonly at: number };
