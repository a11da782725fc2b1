/** What is counted, as some exports say it behind each number, for RE2 and JavaScript alike: `1,050 networks`. */
export const countedThings =
  '(?:[Nn]etworks?|[Aa]genc(?:y|ies)|[Oo]rg(?:anization)?s?|[Dd]evices?|[Cc]ameras?)';
