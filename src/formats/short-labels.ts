/** Words that people who keep a log by hand shorten in its labels. */
const inFullByShort: Readonly<Record<string, string>> = {
  dt: 'date',
  tm: 'time',
  ts: 'timestamp',
  cd: 'code',
  txt: 'text',
  nm: 'name',
  lic: 'license',
  dttm: 'date time',
  ofc: 'officer',
  ofcr: 'officer',
  offcr: 'officer',
  usr: 'user',
  agcy: 'agency',
  agy: 'agency',
  plt: 'plate',
  pl8: 'plate',
  rsn: 'reason',
  purp: 'purpose',
  srch: 'search',
  qry: 'query',
  nbr: 'number',
  cnt: 'count',
  ntwk: 'network',
  ntwks: 'networks',
  tot: 'total',
  opr: 'operator',
  incid: 'incident',
  inc: 'incident',
  cs: 'case',
  cmt: 'comment',
  cmts: 'comments',
  rmk: 'remark',
  rmks: 'remarks',
  desc: 'description',
};

/** A label as words in lower case, those that are shortened written out. */
export const inFull = (words: string): string =>
  words
    .split(' ')
    .map((word) => inFullByShort[word] ?? word)
    .join(' ');
