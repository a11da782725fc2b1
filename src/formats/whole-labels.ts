const opens = /\([^)]*$/;

/**
 * Labels with those put together again that fell into two at a comma in their brackets, `Name (Last, First)` without
 * quotes: where that leaves no more labels than rows have cells. Else they are as they stand.
 */
export const wholeLabels = (labels: readonly string[], rowCells: number): readonly string[] => {
  if (labels.length <= rowCells || !labels.some((label) => opens.test(label))) return labels;
  const whole: string[] = [];
  for (const label of labels) {
    const before = whole.at(-1) ?? '';
    if (opens.test(before)) whole[whole.length - 1] = `${before},${label}`;
    else whole.push(label);
  }
  return whole.length <= rowCells ? whole : labels;
};
