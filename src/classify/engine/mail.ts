/** An e-mail address in a text, its domain in lower case. */
export interface Mail {
  readonly start: number;
  readonly end: number;
  readonly domain: string;
}

const nameLetter = /[\p{L}\p{N}._%-]/u;
const domainLetter = /[A-Za-z0-9.-]/;
const longestName = 64;
const longestDomain = 254;

/** The e-mail addresses of a text, in order. Each side of an `@` is walked once, up to the longest address. */
export function mailsIn(text: string): Mail[] {
  const mails: Mail[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestName && nameLetter.test(text[start - 1] ?? ' ')) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < longestDomain && domainLetter.test(text[end] ?? ' ')) end += 1;
    while (end > at && /[.-]/.test(text[end - 1] ?? '')) end -= 1;
    const domain = text.slice(at + 1, end).toLowerCase();
    if (domain.includes('.')) mails.push({ start, end, domain });
  }
  return mails;
}
