/**
 * The models of a searching agency's dated 287(g) agreements on the day of a search, as `--agreements` gives
 * them; null where none was in force. `day` is YYYY-MM-DD in the zone in which the report counts, as its other
 * days are. Public knowledge beside the log, never a flag.
 */
export type AgreementOn = (
  agencyKey: string | null,
  state: string | null,
  day: string | null,
) => string | null;
