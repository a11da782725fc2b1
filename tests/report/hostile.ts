import type { ReportContent } from '../../src/model/report-content.ts';
import { smallLog } from './content.ts';

/** Words that would do harm if any format took them for its own markup, numbered so that each is told apart. */
export const hostileWords: readonly string[] = [
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  '</script><!--<script>alert(3)',
  '#panic("typst") $x^2$ #read("/etc/passwd") = heading',
  `long ${'A'.repeat(10_000)} word`,
  'abc \u202Edlrow\u202C \u0000\u0007\uFFFE\uD800 end',
  '移民 عربي עברית 😀 naïve Ñandú',
  '=HYPERLINK("http://example.org","x")',
  '&lt;b&gt; ]]> <w:p/> "quoted" \'single\' `tick` \\back',
  'line one\r\nline two\u2028three\u2029four',
  '\t@SUM(A1:A9)',
];

/** A small log whose every free text is hostile: each flagged search bears one of the texts as reason and words. */
export const hostileText = (): ReportContent => {
  const content = smallLog();
  const flagged = content.flagged.map((search, index) => {
    const words = hostileWords[index % hostileWords.length] ?? '';
    return {
      ...search,
      reason: `before ${words} after`,
      agency: `${search.agency ?? ''} ${words.slice(0, 200)}`,
      case_number: words,
      rules: [`rule ${words.slice(0, 40)}`],
      matches: [{ rule: 'hostile', field: 'reason' as const, text: words, start: 7, end: 7 + words.length }],
      file: `${hostileWords[7] ?? ''}.csv`,
      url: 'javascript:alert(4)',
    };
  });
  const hostile = hostileWords[0] ?? '';
  return {
    ...content,
    flagged,
    summary: {
      ...content.summary,
      title: `Log of ${hostile} #strong[x]`,
      by_agency: content.summary.by_agency.map((row, index) => ({
        ...row,
        agency: `${row.agency} ${hostileWords[index] ?? ''}`,
      })),
      by_reason: content.flagged.slice(0, 6).map((_, index) => ({
        reason: `before ${hostileWords[index] ?? ''} after`,
        purpose: 'immigration' as const,
        searches: 1,
      })),
      by_rule: hostileWords.map((rule) => ({ rule, searches: 1 })),
      caveats: [`A file named ${hostile} holds #panic("x").`],
    },
  };
};
