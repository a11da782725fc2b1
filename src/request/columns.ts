/**
 * The columns that a report can use, with what each is called in the logs of the common vendors, so that a
 * records officer finds them. In the order of use: without the first four little can be said.
 */
export const columns: readonly { readonly name: string; readonly labels: string }[] = [
  { name: 'time of the search, with its time zone', labels: '“Search Time”, “Search Date”' },
  { name: 'agency whose user searched', labels: '“Org Name”, “Organization”, “Agency”' },
  { name: 'reason or purpose, in the words entered', labels: '“Reason”, “Purpose”' },
  { name: 'offense type, where it is a field of its own', labels: '“Offense Type”' },
  { name: 'unique id of the search', labels: '“ID”, “Search ID”' },
  { name: 'user, by name or by a code that stays the same', labels: '“Name”, “User”, “userId”' },
  { name: 'agency or person on whose behalf the search was made', labels: '“On Behalf Of”, “Requestor”' },
  { name: 'case or incident number', labels: '“Case #”, “Case Number”' },
  {
    name: 'number of networks and of devices searched',
    labels: '“Total Networks Searched”, “Total Devices Searched”',
  },
  { name: 'period that was searched', labels: '“Time Frame”' },
  {
    name: 'plate or other data searched for',
    labels: '“License Plate”, “Filters”, “Query Pars”, “Text Prompt”',
  },
  { name: 'kind of search, and the verdict of any moderation', labels: '“Search Type”, “Moderation”' },
];
