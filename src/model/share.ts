/**
 * A share of 0 to 1 as a percentage of whole numbers, the same wherever it is printed: never `0%` for some and never
 * `100%` for less than all, which would say more than the log does.
 */
export const percent = (share: number): string => {
  if (share <= 0) return '0%';
  if (share < 0.01) return 'less than 1%';
  if (share > 0.99 && share < 1) return 'over 99%';
  return `${Math.round(share * 100)}%`;
};
