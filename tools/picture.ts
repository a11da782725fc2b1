import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Draws the first page of the demo's report.pdf for the README, by poppler's pdftoppm. */
const root = path.resolve(import.meta.dirname, '..');
execFileSync(
  'pdftoppm',
  [
    '-png',
    '-singlefile',
    '-r',
    '80',
    path.join(root, 'reports/demo/report.pdf'),
    path.join(root, 'docs/report-page'),
  ],
  { stdio: 'inherit' },
);
console.log('docs/report-page.png was drawn from reports/demo/report.pdf');
