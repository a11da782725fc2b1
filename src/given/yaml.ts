import { isAlias, isNode, LineCounter, parseDocument, visit, type Document, type ErrorCode } from 'yaml';
import { UserError } from '../model/error.ts';

/** What is wrong with a YAML file, and the mend, for one who knows nothing of YAML's own words. */
const faultWords: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'a tab stands where spaces must: indent with spaces alone',
  BAD_INDENT:
    'the line begins too far left or right: put the same number of spaces before each line of one list or block',
  MISSING_CHAR:
    'a quote, bracket, comma or colon is missing here or just above: close each " [ and { that was opened',
  DUPLICATE_KEY: 'a name stands twice in one block: keep one of them',
  BLOCK_AS_IMPLICIT_KEY: 'a text holds a colon: put the text in quotes',
  MULTILINE_IMPLICIT_KEY: 'a name lacks its colon: write it as "name: value"',
  BAD_SCALAR_START: 'a text begins with a sign that YAML keeps for itself: put the text in quotes',
  UNEXPECTED_TOKEN: 'something stands here that does not belong: put text with : # [ ] { } , & * in quotes',
  BAD_DQ_ESCAPE: 'a backslash stands in double quotes: write it twice, or use single quotes',
  MULTIPLE_DOCS: 'a line of three dashes begins a second document: take it out',
};
const anyFault = 'this is no YAML: look at the indentation, the quotes and the brackets';
const aliasFault = 'a text begins with *, which YAML keeps for itself: put the text in quotes';

/** A YAML file of the user's. */
export interface UserYaml {
  readonly value: unknown;
  /** `file, line 4`: where what the path names stands, or the nearest thing that holds it. */
  readonly at: (path: readonly PropertyKey[]) => string;
}

/**
 * Reads a YAML (or JSON) file that an option names.
 * @throws UserError that names the file, the line and the mend in plain words.
 */
export const readYaml = (file: string, text: string): UserYaml => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const [fault] = document.errors;
  if (fault !== undefined) {
    // An open bracket is missed only where the text ends: the last line that says something is the place.
    const offset = Math.min(fault.pos[0], Math.max(0, text.trimEnd().length - 1));
    // The parser calls an open bracket one that is wrongly indented.
    const code = / end with a /.test(fault.message) ? 'MISSING_CHAR' : fault.code;
    throw new UserError(`${file}, line ${lineOf(offset)}: ${faultWords[code] ?? anyFault}`);
  }
  const alias = loneAlias(document);
  if (alias !== null) throw new UserError(`${file}, line ${lineOf(alias)}: ${aliasFault}`);
  return {
    value: document.toJS() as unknown,
    at: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return `${file}, line ${lineOf(node.range[0])}`;
      }
      return file;
    },
  };
};

/** Where a `*name` stands that nothing defines: a person meant a text. */
const loneAlias = (document: Document.Parsed): number | null => {
  let found: number | null = null;
  visit(document, (_, node) => {
    if (!isAlias(node) || node.resolve(document) !== undefined) return undefined;
    found = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return found;
};
