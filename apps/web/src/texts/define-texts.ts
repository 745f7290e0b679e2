import { i18n } from './i18n.ts';

export type Language = 'de' | 'en';

/** i18next's plural endings: `hits_one` and `hits_other` are asked for as `hits`. */
type Asked<Key extends string> = Key extends `${infer Base}_${'one' | 'other' | 'zero'}`
  ? Base
  : Key;

export interface TextBundle<Key extends string = string> {
  readonly namespace: string;
  /** Only for the type: the keys that may be asked for. */
  readonly keys?: Key;
}

/**
 * Registers the texts of one screen or part in German and English. English must have exactly the German keys, so a
 * missing translation is a type error.
 * @param namespace unique in the application, named like the folder
 */
export function defineTexts<const German extends Readonly<Record<string, string>>>(
  namespace: string,
  texts: { readonly de: German; readonly en: Readonly<Record<keyof German, string>> },
): TextBundle<Asked<Extract<keyof German, string>>> {
  i18n.addResourceBundle('de', namespace, texts.de, true, true);
  i18n.addResourceBundle('en', namespace, texts.en, true, true);
  return { namespace };
}
