import { printableSigns } from '../../charts/signs.ts';
import { clean } from '../clean.ts';

/** A place where a line may break. */
const breakHere = '\u200B';
/** A run of letters longer than this gets places to break, so that it cannot leave its column. */
const longestRun = 18;

const breakable = (word: string): string =>
  word.length <= longestRun
    ? word
    : word
        .replaceAll(/([/_.,;:@()-])(?=\S)/g, `$1${breakHere}`)
        .replaceAll(/[^\u200B]{18}(?=[^\u200B])/gu, `$&${breakHere}`);

/** Text as the PDF prints it: clean, with numbers for signs that no shipped font has, breakable in long runs. */
export const printable = (text: string): string =>
  printableSigns(clean(text)).split(' ').map(breakable).join(' ');
