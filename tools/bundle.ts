import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

/**
 * The program as it is installed: the files of src/ put together in dist/, so that a command loads a few files where
 * it would look for hundreds. Packages that it depends on stay outside; those that only the build knows, whose install
 * would download a binary or compile or ask for a newer Node than ours, stand inside, and their licences beside.
 */
const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** A file that lies beside a source file lies in dist/ where that source file would. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup: (bundle) => {
    bundle.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path: file }) => {
      const place = path.relative(path.join(root, 'src'), file).replaceAll(path.sep, '/');
      const source = await readFile(file, 'utf8');
      const placed = `new URL(${JSON.stringify(place)}, import.meta.url).href`;
      return { contents: source.replaceAll('import.meta.url', placed), loader: 'ts' };
    });
  },
};

let answered = 0;
/** chartjs-node-canvas asks for the package `canvas`, which compiles: @napi-rs/canvas answers. */
const answerCanvas: Plugin = {
  name: 'answer-canvas',
  setup: (bundle) => {
    bundle.onResolve({ filter: /\/freshRequire$/ }, () => ({ path: 'freshRequire', namespace: 'answer' }));
    bundle.onLoad({ filter: /.*/, namespace: 'answer' }, () => {
      answered += 1;
      return { contents: "exports.freshRequire = () => require('@napi-rs/canvas');", resolveDir: root };
    });
  },
};

await rm(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outdir: dist,
  // All in one folder: places are worked out from it.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external: Object.keys(manifest.dependencies),
  banner: {
    js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);",
  },
  legalComments: 'inline',
  metafile: true,
  plugins: [ownPlaces, answerCanvas],
  logLevel: 'warning',
});
if (answered === 0) throw new Error('chartjs-node-canvas no longer asks for its canvas through freshRequire');

/** Packages whose code or letters now stand in dist/, by their folder under node_modules. */
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
await writeFile(path.join(dist, 'LICENCES.txt'), licences.join(`\n${'-'.repeat(72)}\n\n`));
