import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  affected as affectedBy,
  affectedParts,
} from '../../apps/web/src/engagement/affected-parts.ts';
import { loadBundles } from '../kit/web-bundles.ts';

const source = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src');

const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(spec|d|texts|texts\.en)\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }));

const everything = code.map(({ text }) => text).join('\n');

const all = (pattern: RegExp, text = everything): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, found = '']) => found));

const known = Object.keys(affectedBy);

const serverCode = (): string => {
  const libs = join(source, '..', '..', '..', 'libs');
  return readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => readFileSync(join(libs, path), 'utf8'))
    .join('\n');
};

describe('the sources of the browser application', () => {
  let keys: readonly { readonly name: string; readonly key: string }[];

  beforeAll(async () => {
    keys = [...(await loadBundles())].flatMap(([bundle, { de }]) =>
      Object.keys(de)
        .map((key) => key.replace(/_(zero|one|other)$/, ''))
        .map((key) => ({ name: `${bundle}: ${key}`, key })),
    );
  });

  it('ask for every text', () => {
    const literals = all(/(?<=['"`])([\w.-]+)(?=['"`])/g);
    // `risk.${level}` asks for risk.high; `${step}.why` for closed.why.
    const beginnings = [...all(/`([\w.-]+)\$\{/g)];
    const ends = [...all(/\}([.-][\w.-]+)`/g)];
    const unused = keys.filter(
      ({ key }) =>
        !literals.has(key) &&
        !beginnings.some((beginning) => key.startsWith(beginning)) &&
        !ends.some((end) => key.endsWith(end)),
    );
    expect(keys.length).toBeGreaterThan(300);
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('show every icon of the set', () => {
    const icons = code.find(({ path }) => path === join('parts', 'icons.ts'))?.text;
    const others = everything.replace(icons ?? '', '');
    const names = [...all(/default as (\w+)/g, icons)];
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(others))).toEqual([]);
  });

  it('keep what they read where changes make it stale', () => {
    const parts = all(/engagementKey\([\w ?']+, '([\w-]+)'/g);
    // A search is asked anew with every letter.
    const affected = new Set(['search', ...known.flatMap((kind) => affectedParts(kind))]);
    expect(parts.size).toBeGreaterThan(8);
    expect([...parts].filter((part) => !affected.has(part))).toEqual([]);
  });

  it('know every kind of object that the server tells changes of', () => {
    const told = all(/objectType: '([\w-]+)'/g, serverCode());
    // Accounts belong to no engagement.
    told.delete('account');
    expect(told.size).toBeGreaterThan(10);
    expect([...told].filter((kind) => !known.includes(kind))).toEqual([]);
  });
});
