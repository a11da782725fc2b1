import { Parser } from 'htmlparser2';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i;

/** The text of a cell of a web page with the signs that it writes by number or name: `O&#39;Fallon`, `caf&eacute;`. */
export const withSigns = (cell: string): string => {
  if (!entity.test(cell)) return cell;
  let text = '';
  const parser = new Parser({ ontext: (part) => void (text += part) }, { decodeEntities: true });
  parser.end(cell.replaceAll('<', '&lt;'));
  return text;
};

/** Whether bytes are those of a web page, and of no workbook in XML, whose cells are read with their signs. */
export const isPage = (bytes: Buffer): boolean => {
  const head = bytes.toString('latin1', 0, 4096);
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?!\?xml)/.test(head) && !head.includes('office:spreadsheet');
};
