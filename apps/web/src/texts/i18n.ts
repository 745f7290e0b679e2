import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const storageKey = 'pruefwerk.language';

function chosen(): string {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'de';
  } catch {
    return 'de';
  }
}

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: chosen(),
  fallbackLng: 'de',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  // React escapes by itself.
  interpolation: { escapeValue: false },
});

i18n.on('languageChanged', (language) => {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Without storage the language holds until the page is closed.
  }
});
document.documentElement.lang = i18n.language;
