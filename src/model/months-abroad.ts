/**
 * How the months begin in Spanish, French, German, Italian and Portuguese, as patterns in capitals, with the English ones
 * that they share.
 */
export const monthsAbroad: readonly (readonly [english: string, begins: string])[] = [
  ['JAN', 'ENE|JAN|GEN'],
  ['FEB', 'F[EÉ][BV]'],
  ['MAR', 'M[AÄ]R|MAER'],
  ['APR', 'A[BVP]R'],
  ['MAY', 'MA[YIG]'],
  ['JUN', 'JUN|JUIN|GIU'],
  ['JUL', 'JUL|JUIL|LUG'],
  ['AUG', 'AGO|AO[UÛ]|AUG'],
  ['SEP', 'SE[PT]'],
  ['OCT', 'O[CKT]T|OUT'],
  ['NOV', 'NOV'],
  ['DEC', 'D[EÉI][CZ]'],
];
