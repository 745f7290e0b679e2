import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, TextBundle } from './define-texts.ts';

type Values = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** The texts of a bundle in the person's language: `say('hits', { count: 3 })`. */
export function useTexts<Key extends string>(bundle: TextBundle<Key>): Say<Key> {
  const { t } = useTranslation(bundle.namespace);
  // The bundle's own type knows the keys; i18next's type would have to know every bundle of the application.
  const translate = t as (key: string, values: object) => string;
  return useCallback<Say<Key>>((key, values) => translate(key, { ...values }), [translate]);
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'de';
}

/** For texts that come from the server in both languages. */
export function useBilingual(): (texts: Readonly<Record<Language, string>>) => string {
  const language = useLanguage();
  return useCallback((texts) => texts[language], [language]);
}
