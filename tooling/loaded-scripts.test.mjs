// @ts-check
import { describe, expect, it } from 'vitest';
import { loadedScripts } from './loaded-scripts.mjs';

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/graph/canvas.ts', 'src/features/export/export.ts'],
  },
  '_shared.js': { file: 'assets/shared.js' },
  'src/graph/canvas.ts': { file: 'assets/canvas.js', imports: ['_shared.js', '_cytoscape.js'] },
  '_cytoscape.js': { file: 'assets/cytoscape.js' },
  'src/features/export/export.ts': { file: 'assets/export.js', imports: ['_zip.js', '_shared.js'] },
  '_zip.js': { file: 'assets/zip.js' },
};
const workers = ['assets/layout-worker.js'];
const scripts = [...Object.values(manifest).map(({ file }) => file), ...workers];

describe('the scripts that a browser loads', () => {
  it('are for the shell those that the entry imports statically', () => {
    expect(loadedScripts(manifest, scripts, []).shell).toEqual(['assets/index.js', 'assets/shared.js']);
  });

  it('are all of them up to the first picture, workers too, while none is known to come later', () => {
    expect(loadedScripts(manifest, scripts, []).firstPicture).toEqual([...scripts].sort());
  });

  it('are without those to which only a later source leads', () => {
    expect(loadedScripts(manifest, scripts, ['src/features/export/export.ts']).firstPicture).toEqual([
      'assets/canvas.js',
      'assets/cytoscape.js',
      'assets/index.js',
      'assets/layout-worker.js',
      'assets/shared.js',
    ]);
  });

  it('are without workers that only a later source starts, each of them built', () => {
    const { firstPicture } = loadedScripts(manifest, scripts, [], ['layout-worker']);
    expect(firstPicture).toEqual(scripts.filter((script) => script !== 'assets/layout-worker.js').sort());
    expect(() => loadedScripts(manifest, scripts, [], ['gone-worker'])).toThrow('gone-worker');
  });

  it('are not guessed where a later source is built no more, or nothing is the entry', () => {
    expect(() => loadedScripts(manifest, scripts, ['src/gone.ts'])).toThrow('src/gone.ts');
    expect(() => loadedScripts({}, scripts, [])).toThrow('no entry');
  });
});
