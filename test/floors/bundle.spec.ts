import { describe, expect, it } from '@jest/globals';

interface Size {
  readonly name: string;
  readonly js: number;
  readonly css: number;
}
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}
type BundleSizes = (manifest: Record<string, Chunk>, size: (file: string) => number) => Size[];

const source = new URL('../../scripts/bundle.mjs', import.meta.url).href;
const { bundleSizes } = (await import(source)) as { bundleSizes: BundleSizes };

const bytes: Record<string, number> = {
  ...{
    'index.js': 100,
    'react.js': 50,
    'grid.js': 200,
    'list.js': 7,
    'detail.js': 3,
    'form.js': 2,
  },
  ...{ 'base.css': 11, 'grid.css': 13 },
};
const manifest: Record<string, Chunk> = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_react.js'], css: ['base.css'] },
  '_react.js': { file: 'react.js' },
  '_grid.js': { file: 'grid.js', imports: ['_react.js'], css: ['grid.css'] },
  'src/list.tsx': {
    file: 'list.js',
    isDynamicEntry: true,
    imports: ['_grid.js', 'index.html'],
    dynamicImports: ['src/form.tsx'],
  },
  'src/form.tsx': { file: 'form.js', isDynamicEntry: true, imports: ['_grid.js'] },
  'src/detail.tsx': { file: 'detail.js', isDynamicEntry: true, imports: ['_react.js'] },
};

describe('bundle sizes', () => {
  const sizes = bundleSizes(manifest, (file) => bytes[file]!);

  it('count the entry with all that it imports as the shell', () => {
    expect(sizes[0]).toMatchObject({ name: 'shell', js: 150, css: 11 });
  });

  it('count what a part loads beyond the shell, largest first', () => {
    expect(sizes.slice(1)).toMatchObject([
      { name: 'list.tsx', js: 207, css: 13 },
      { name: 'detail.tsx', js: 3, css: 0 },
      { name: 'form.tsx', js: 2, css: 0 },
    ]);
  });

  it('count a part of a part without what is there already, unless another part asks for it too', () => {
    const both = {
      ...manifest,
      'src/detail.tsx': { ...manifest['src/detail.tsx']!, dynamicImports: ['src/form.tsx'] },
    };
    const form = bundleSizes(both, (file) => bytes[file]!).find(({ name }) => name === 'form.tsx');
    expect(form?.js).toBe(202);
  });
});
