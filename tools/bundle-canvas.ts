import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * The part of the build that makes the package stand without `overrides`: chartjs-node-canvas asks for the
 * package `canvas`, whose install downloads a binary or compiles. So what `charts/canvas` borrows goes into
 * the built file itself, with that one request answered by @napi-rs/canvas; the licences of code and fonts go beside it.
 */
const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dist', 'charts');

let answered = 0;
const answerCanvas: Plugin = {
  name: 'answer-canvas',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path: own }) => ({
      path: own.replace(/\.ts$/, '.js'),
      external: true,
    }));
    bundle.onResolve({ filter: /\/freshRequire$/ }, () => ({ path: 'freshRequire', namespace: 'answer' }));
    bundle.onLoad({ filter: /.*/, namespace: 'answer' }, () => {
      answered += 1;
      return { contents: "exports.freshRequire = () => require('@napi-rs/canvas');", resolveDir: root };
    });
  },
};

const { metafile } = await build({
  entryPoints: [path.join(root, 'src', 'charts', 'canvas.ts')],
  outfile: path.join(folder, 'canvas.js'),
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external: ['@napi-rs/canvas', 'chart.js'],
  banner: {
    js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);",
  },
  legalComments: 'inline',
  metafile: true,
  plugins: [answerCanvas],
  logLevel: 'warning',
});
if (answered === 0) throw new Error('chartjs-node-canvas no longer asks for its canvas through freshRequire');

/** Packages whose code or letters now stands in the built file, by their folder under node_modules. */
const borrowed = new Set(
  Object.keys(metafile.inputs).flatMap(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  ),
);
borrowed.add('@fontsource/inter');

const licences = await Promise.all(
  [...borrowed].toSorted().map(async (name) => {
    const home = path.join(root, 'node_modules', name);
    const file = (await readdir(home)).find((each) => /^licen[cs]e(\.|$)/i.test(each));
    if (file === undefined) throw new Error(`no licence beside borrowed package: ${name}`);
    return `${name}\n\n${(await readFile(path.join(home, file), 'utf8')).trim()}\n`;
  }),
);
await writeFile(path.join(folder, 'LICENCES.txt'), licences.join(`\n${'-'.repeat(72)}\n\n`));
