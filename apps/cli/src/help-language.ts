import type { HelpConfiguration, Option } from 'commander';
import type { Language } from '#pruefwerk/problems';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
  'Arguments:': 'Angaben:',
};

export const helpTexts = {
  de: { help: 'diese Hilfe anzeigen', version: 'Version anzeigen', preset: 'Vorgabe' },
  en: { help: 'show this help', version: 'show the version', preset: 'default' },
} as const;

/** The library's help in the person's language. */
export function helpIn(language: Language): HelpConfiguration {
  return {
    styleTitle: (title) => (language === 'de' ? (titles[title] ?? title) : title),
    optionDescription: (option: Option) => {
      const preset: unknown = option.defaultValue;
      const shown = typeof preset === 'string' || typeof preset === 'number';
      return shown
        ? `${option.description} (${helpTexts[language].preset}: ${preset})`
        : option.description;
    },
  };
}
