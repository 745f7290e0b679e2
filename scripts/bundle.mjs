// What a browser must load: for the first page, and for each part that is loaded when it is opened (gzip, kB = 1000).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/** Bytes of JavaScript; over them somebody with a slow line waits too long for a page. */
const BUDGET = { shell: 200_000, part: 300_000 };

/** Keys of the manifest that the chunk needs before it can run, itself included. */
function closure(manifest, key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key].imports ?? []) closure(manifest, next, found);
  return found;
}

/** Chunks that are there whenever the part is asked for: those of every chunk that asks for it. */
function loadedBefore(manifest, key) {
  const askers = Object.keys(manifest).filter((one) => manifest[one].dynamicImports?.includes(key));
  const [first = new Set(), ...others] = askers.map((one) => closure(manifest, one));
  return new Set([...first].filter((one) => others.every((other) => other.has(one))));
}

/**
 * @param manifest Vite's `manifest.json`
 * @param gzipSize bytes of a built file after gzip
 * @returns `{ name, js, css, budget }` for the shell and every part, largest part first; a part is without the shell and
 *   without what is there when it is asked for
 */
export function bundleSizes(manifest, gzipSize) {
  const sum = (files) => [...new Set(files)].reduce((bytes, file) => bytes + gzipSize(file), 0);
  const measure = (name, keys, budget) => ({
    name,
    js: sum(keys.map((key) => manifest[key].file).filter((file) => file.endsWith('.js'))),
    css: sum(keys.flatMap((key) => manifest[key].css ?? [])),
    budget,
  });
  const keys = Object.keys(manifest);
  const shell = new Set(
    keys.filter((key) => manifest[key].isEntry).flatMap((key) => [...closure(manifest, key)]),
  );
  const parts = keys
    .filter((key) => manifest[key].isDynamicEntry && !shell.has(key))
    .map((key) => {
      const there = loadedBefore(manifest, key);
      const own = [...closure(manifest, key)].filter((one) => !shell.has(one) && !there.has(one));
      return measure(key.replace(/^src\//, ''), own, BUDGET.part);
    })
    .sort((a, b) => b.js - a.js || (a.name < b.name ? -1 : 1));
  return [measure('shell', [...shell], BUDGET.shell), ...parts];
}

function main() {
  const web = join(root, 'dist', 'web');
  const path = join(web, '.vite', 'manifest.json');
  if (!existsSync(path)) {
    console.error('dist/web has no manifest: run "npm run build".');
    process.exit(1);
  }
  const sizes = bundleSizes(JSON.parse(readFileSync(path, 'utf8')), (file) => {
    return gzipSync(readFileSync(join(web, file)), { level: 9 }).length;
  });
  const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
  console.log(`${'gzip kB'.padEnd(48)}     JS     of     CSS`);
  for (const { name, js, css, budget } of sizes) {
    const verdict = js > budget ? '  TOO LARGE' : '';
    const limit = String(budget / 1000).padStart(6);
    console.log(`${name.slice(-48).padEnd(48)}${kB(js)} ${limit} ${kB(css)}${verdict}`);
  }
  if (sizes.some(({ js, budget }) => js > budget)) process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
