import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** How a table is printed: what printing programs do differently. */
export interface Print {
  readonly columns: readonly string[];
  readonly align?: 'top' | 'horizon' | 'bottom';
  /** Room above and below the text of a cell; 0 leaves no wider gap between rows than within them. */
  readonly padding?: number;
  readonly headerOnEachPage?: boolean;
  readonly footer?: boolean;
  readonly title?: string;
  readonly landscape?: boolean;
  readonly size?: number;
  /** Columns whose text stands at the right. */
  readonly right?: readonly number[];
}

const text = (value: string): string => `text(${JSON.stringify(value).replaceAll(String.raw`\n`, '\\n')})`;

/** Prints rows, the header first, as a PDF. */
export const printTable = (rows: readonly (readonly string[])[], print: Print): Buffer => {
  const [header = [], ...body] = rows;
  const cells = (row: readonly string[]): string => row.map(text).join(', ');
  const aligned = print.columns.map(
    (_, at) => `${print.right?.includes(at) ? 'right' : 'left'} + ${print.align ?? 'top'}`,
  );
  const source = `
#set page(paper: "us-letter", flipped: ${print.landscape ?? false}, margin: 1.5cm${print.footer ? ', footer: context [Page #counter(page).display() of #counter(page).final().first()]' : ''})
#set text(size: ${print.size ?? 8}pt, hyphenate: false)
#set par(leading: 0.4em)
${print.title ? `#${text(print.title)}\n\n` : ''}
#table(columns: (${print.columns.join(', ')}), stroke: none, inset: (x: 3pt, y: ${print.padding ?? 3}pt),
  row-gutter: ${print.padding === 0 ? '0.4em' : '0pt'}, align: (${aligned.join(', ')}),
  ${print.headerOnEachPage ? `table.header(${cells(header)})` : cells(header)},
  ${body.map(cells).join(',\n  ')})
`;
  const compiler = NodeCompiler.create();
  return Buffer.from(compiler.pdf({ mainFileContent: source }));
};

/** Prints lines of text, a paragraph each, as a PDF of no table. */
export const printLines = (lines: readonly string[]): Buffer => {
  const source = `#set page(paper: "us-letter", margin: 2cm)\n#set text(hyphenate: false)\n${lines.map((line) => `#${text(line)}`).join('\n\n')}`;
  return Buffer.from(NodeCompiler.create().pdf({ mainFileContent: source }));
};
