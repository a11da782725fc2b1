/** Words and phrases separated by commas, as data that stays readable when there are many. */
export function list(words: string): readonly string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
