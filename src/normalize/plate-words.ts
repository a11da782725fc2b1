const thing = '(?:licen[sc]e )?(?:plates?|tags?|lpn?s?)';

/**
 * What officers write into the box of the plate where they have none: no plate reads so but somebody's joke, and as
 * one it would be the plate that was searched the most.
 */
export const wordsForNoPlate = [
  `unk(?:n|nown)?(?: ${thing})?`,
  `no(?: ?${thing}| licen[sc]e| registration| vehicle)(?: (?:displayed|visible|given|on (?:file|vehicle)))?`,
  `(?:temp(?:orary)?|paper|dealer)(?: ${thing})?`,
  `(?:partial|multiple|various|several|any|see)(?: ${thing}| (?:notes?|reason|case|filters?))?`,
  'unreadable|illegible|obscured|not (?:visible|readable|seen|known)|none (?:seen|visible|listed)',
  `tests?(?:ing)?(?: ${thing})?|tbd|pending|${thing}`,
].join('|');
