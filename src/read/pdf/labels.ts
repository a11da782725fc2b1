import type { Line } from './lines.ts';

/** The texts of a line, as of its labels, as one. */
export const labelsText = ({ runs }: Line): string => runs.map(({ text }) => text).join('|');

/** Whether a line has labels in all its cells: words without a digit. */
export const areWords = ({ runs }: Line): boolean =>
  runs.every(({ text }) => /\p{L}/u.test(text) && !/\d/.test(text));

/** The first word of each label; a label may wrap on one page and not on another. */
const firstWords = (labels: string): string[] => [
  ...new Set(labels.split('|').map((label) => label.toLowerCase().split(' ')[0] ?? '')),
];

/** So many words two headers have in common at least, and which share of those of each. */
const fewest = 3;
const most = 0.7;

/** Whether less than half of the labels of either header stand in the other. */
export const areOthers = (one: string, other: string): boolean => {
  const [words, others] = [firstWords(one), firstWords(other)];
  const common = words.filter((word) => others.includes(word)).length;
  return (
    Math.min(words.length, others.length) >= fewest && common * 2 < Math.min(words.length, others.length)
  );
};

/** Whether two headers have the same labels in another order. */
export const areReordered = (one: string, other: string): boolean => {
  const [words, others] = [firstWords(one), firstWords(other)];
  const [common, again] = [
    words.filter((word) => others.includes(word)),
    others.filter((word) => words.includes(word)),
  ];
  const isSame = common.length >= fewest && common.length >= Math.max(words.length, others.length) * most;
  return isSame && common.join('|') !== again.join('|');
};
