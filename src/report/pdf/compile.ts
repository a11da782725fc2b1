import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from '../assets/assets.ts';

/** Seconds since 1970 of a day `YYYY-MM-DD`; of 1980 where there is none, so that bytes stay the same. */
const stamp = (dated: string | null): number =>
  Math.floor(Date.parse(`${dated ?? '1980-01-01'}T00:00:00Z`) / 1000);

/** An empty workspace: what is not given to it does not exist for it. */
const workspace = '/';

let made: NodeCompiler | undefined;

/** One for the run: reading the fonts takes as long as setting a report. */
const compilerOfRun = (): NodeCompiler =>
  (made ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts() }] }));

/** A document that was set: how many pages it takes, and its bytes. */
export interface SetDocument {
  readonly pages: number;
  readonly pdf: () => Uint8Array;
}

/**
 * Sets a template of ours with its data as a tagged PDF/UA-1 of US Letter pages. The template sees the data as
 * `/content.json` and nothing else of the machine: an empty workspace, and only the shipped fonts are named.
 * Throws where the document cannot be set; `pdf` throws where it is not accessible.
 */
export const setPages = (template: string, data: unknown, dated: string | null): SetDocument => {
  const compiler = compilerOfRun();
  compiler.mapShadow(path.join(workspace, 'content.json'), Buffer.from(JSON.stringify(data)));
  const result = compiler.compile({ mainFileContent: template });
  const document = result.result;
  const problem = result.takeError();
  if (document === null || problem !== null) {
    const details = problem === null ? 'no document' : JSON.stringify(compiler.fetchDiagnostics(problem));
    throw new Error(`the PDF could not be set: ${details}`);
  }
  return {
    pages: document.numOfPages,
    pdf: () => compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: stamp(dated) }),
  };
};
