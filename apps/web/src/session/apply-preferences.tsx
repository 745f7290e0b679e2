import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { i18n } from '../texts/i18n.ts';
import { usePreferences } from './preferences.ts';

/** Lets the preferences of the account hold in this browser: language, colour scheme and height of rows. */
export function ApplyPreferences() {
  const { language, colourScheme, density } = usePreferences();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (language && language !== i18n.language) void i18n.changeLanguage(language);
  }, [language]);
  useEffect(() => {
    if (colourScheme) setColorScheme(colourScheme);
  }, [colourScheme, setColorScheme]);
  useEffect(() => {
    if (density) document.documentElement.dataset['density'] = density;
  }, [density]);
  return null;
}
