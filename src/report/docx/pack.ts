import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IStylesOptions,
  type Table,
} from 'docx';
import type { ChartImage } from '../../model/chart.ts';
import { clean } from '../clean.ts';
import { colours, textWidth } from './docx-parts.ts';
import { pictureOf } from './pictures.ts';
import { stableZip } from './stable-zip.ts';

const font = 'Calibri';

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: colours.navy },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 21, language: { value: 'en-US' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 44, bold: true, color: colours.navy },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: heading(30, 400),
    heading2: heading(24, 240),
  },
  paragraphStyles: [
    {
      id: 'Lead',
      name: 'Lead',
      basedOn: 'Normal',
      run: { size: 24 },
      paragraph: { spacing: { after: 180 } },
    },
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 17, color: colours.quiet } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 19, bold: true, color: colours.navy },
      paragraph: { spacing: { before: 160, after: 60 } },
    },
  ],
};

interface Packed {
  readonly title: string;
  /** `YYYY-MM-DD`, or null. */
  readonly dated: string | null;
  readonly tool: string;
  /** What stands at the foot of each page beside its number. */
  readonly foot: string;
  readonly exhibit: string | null;
  readonly children: readonly (Paragraph | Table)[];
  /** The charts of which children show pictures. */
  readonly charts: readonly ChartImage[];
}

const small = (text: string): TextRun => new TextRun({ text: clean(text), size: 16, color: colours.quiet });

/** The library counts pictures over the whole run of the program; here they are counted in the document. */
const numberedPictures = (xml: string): string => {
  let pictures = 0;
  return xml.replaceAll(/<wp:docPr id="\d+"/g, () => {
    pictures += 1;
    return `<wp:docPr id="${pictures}"`;
  });
};

/** A Letter page document whose bytes depend on its content alone: the dates within are the document's own. */
export const packDocx = async ({
  title,
  dated,
  tool,
  foot,
  exhibit,
  children,
  charts,
}: Packed): Promise<Uint8Array> => {
  const document = new Document({
    title: clean(title),
    creator: clean(tool),
    lastModifiedBy: clean(tool),
    description: clean(title),
    styles,
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 }, spacing: { after: 60 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 12240, height: 15840 },
            margin: { top: 1440, right: 1440, bottom: 1440, left: 1440 },
          },
        },
        ...(exhibit === null
          ? {}
          : {
              headers: {
                default: new Header({
                  children: [
                    new Paragraph({
                      alignment: AlignmentType.RIGHT,
                      children: [small(`Exhibit ${exhibit}`)],
                    }),
                  ],
                }),
              },
            }),
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
                children: [
                  small(foot),
                  new TextRun({ children: [new Tab()] }),
                  new TextRun({
                    size: 16,
                    color: colours.quiet,
                    children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [...children],
      },
    ],
  });
  const instant = `${dated ?? '1980-01-01'}T00:00:00Z`;
  const edit = (name: string, xml: string): string => {
    if (name === 'docProps/core.xml')
      return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`);
    return name === 'word/document.xml' ? numberedPictures(xml) : xml;
  };
  return stableZip(await Packer.toBuffer(document), edit, (standIn) => pictureOf(standIn, charts));
};
