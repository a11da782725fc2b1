/** How the months begin in English, in their order. */
export const monthBeginnings = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** The months in English, whole or short, as a pattern to be read without regard to case. */
export const monthWords =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** The number of a month by its name, from 1; 0 for any other word. */
export const monthNumber = (name: string): number =>
  monthBeginnings.indexOf(name.slice(0, 3).toLowerCase()) + 1;
