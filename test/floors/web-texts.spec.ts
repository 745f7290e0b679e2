import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Bundle, type Language, loadBundles, textFiles } from '../kit/web-bundles.ts';
import { ENGLISH, GERMAN, JUDGING } from '../kit/web-words.ts';

/** Without the names of the gaps, which are English as all names are. */
const words = (text: string): string => text.replaceAll(/\{\{\w+\}\}/g, '');

const gaps = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

let bundles: ReadonlyMap<string, Bundle>;
let entries: readonly { readonly key: string; readonly de: string; readonly en: string }[];

beforeAll(async () => {
  bundles = await loadBundles();
  entries = [...bundles].flatMap(([name, { de, en }]) =>
    Object.entries(de).map(([key, text]) => ({
      key: `${name}: ${key}`,
      de: text,
      en: en[key] ?? '',
    })),
  );
});

/** Texts that break a rule, with their keys. */
const breaking = (language: Language, wrong: (text: string) => boolean): string[] =>
  entries
    .filter((entry) => wrong(entry[language]))
    .map(({ key, [language]: text }) => `${key} = ${text}`);

describe('the texts of the browser application', () => {
  it('are many, and each file has a name of its own for them', () => {
    expect(entries.length).toBeGreaterThan(300);
    // Two bundles of one name would overwrite each other's texts.
    expect(bundles.size).toBe(textFiles().length);
  });

  it('are there in both languages, for the same keys', () => {
    for (const [name, { de, en }] of bundles) {
      expect([name, Object.keys(en).sort()]).toEqual([name, Object.keys(de).sort()]);
    }
    expect(breaking('de', (text) => text.trim() === '')).toEqual([]);
    expect(breaking('en', (text) => text.trim() === '')).toEqual([]);
  });

  it('fill the same gaps in both languages', () => {
    expect(entries.filter(({ de, en }) => String(gaps(de)) !== String(gaps(en)))).toEqual([]);
  });

  it('are German in German and English in English', () => {
    expect(breaking('de', (text) => ENGLISH.test(words(text)))).toEqual([]);
    expect(breaking('en', (text) => GERMAN.test(words(text)))).toEqual([]);
  });

  it('judge nobody and shout at nobody', () => {
    for (const language of ['de', 'en'] as const) {
      expect(breaking(language, (text) => JUDGING.test(text))).toEqual([]);
      expect(breaking(language, (text) => text.includes('!'))).toEqual([]);
    }
  });

  it('use the quotation marks of their language, and real dashes and dots', () => {
    // At the end stands a mark that is itself spoken of.
    expect(breaking('de', (text) => /["'](?!$)|”|\.\.\.| - /.test(text))).toEqual([]);
    expect(breaking('en', (text) => /"(?!$)|„|\.\.\.| - /.test(text))).toEqual([]);
  });
});
