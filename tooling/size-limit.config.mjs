// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { loadedScripts } from './loaded-scripts.mjs';

const BUILT = new URL('../dist/web/', import.meta.url);
/** Sources that a page imports only when somebody asks for what they do. @type {string[]} */
const LATER = [
  'src/features/add-documents/add-dialog.tsx',
  'src/features/compare/compare-view.tsx',
  'src/features/decisions/decisions-dialog.tsx',
  'src/features/document/document-view.tsx',
  'src/features/export/export-dialog.tsx',
  'src/features/matrix/matrix.tsx',
  'src/features/reading/path/path-dialog.tsx',
  'src/features/reading/path/path-pane.tsx',
  'src/features/reading/settle/same-contact-dialog.tsx',
  'src/features/reading/settle/same-person-dialog.tsx',
  'src/features/reading/settle/two-people-dialog.tsx',
  'src/features/states/too-many.tsx',
];

/** Workers that only what comes later starts. */
const LATER_WORKERS = ['export-worker'];

if (!existsSync(new URL('.vite/manifest.json', BUILT))) throw new Error('Nothing is built yet: npm run build');
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', BUILT), 'utf8'));
const scripts = readdirSync(new URL('assets/', BUILT))
  .filter((name) => name.endsWith('.js'))
  .map((name) => `assets/${name}`);
const { shell, firstPicture } = loadedScripts(manifest, scripts, LATER, LATER_WORKERS);
/** @param {string} script */
const fromHere = (script) => `../dist/web/${script}`;

export default [
  { name: 'the shell, without Cytoscape', path: shell.map(fromHere), limit: '350 kB', gzip: true },
  { name: 'all script up to the first picture', path: firstPicture.map(fromHere), limit: '500 kB', gzip: true },
];
