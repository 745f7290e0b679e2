import { localStorageColorSchemeManager } from '@mantine/core';

/** The same key as in public/colour-scheme.js, which runs before this application. */
export const colourSchemeManager = localStorageColorSchemeManager({
  key: 'pruefwerk.colour-scheme',
});
