import { globSync } from 'node:fs';
import { resolve } from 'node:path';

export type Language = 'de' | 'en';
/** Texts of one file by key. */
export type Bundle = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const sources = resolve(import.meta.dirname, '../../apps/web/src');

/** Files that hold the texts of the browser application. */
export const textFiles = (): string[] => globSync('**/*.texts.ts', { cwd: sources }).sort();

interface Store {
  readonly i18n: {
    readonly services: {
      readonly resourceStore: {
        readonly data: Readonly<
          Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>
        >;
      };
    };
  };
}

/** All texts of the browser application by the name of their bundle, as the application itself registers them. */
export async function loadBundles(): Promise<ReadonlyMap<string, Bundle>> {
  // The only thing of a page that the texts touch: they tell the document its language.
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  const { i18n } = (await import(resolve(sources, 'texts/i18n.ts'))) as Store;
  for (const file of textFiles()) await import(resolve(sources, file));
  const { de, en } = i18n.services.resourceStore.data;
  const names = Object.keys(de);
  return new Map(names.map((name) => [name, { de: de[name] ?? {}, en: en[name] ?? {} }]));
}
