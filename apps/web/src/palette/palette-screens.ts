import { areas, settingsEntry } from '../app/navigation.ts';
import { appTexts } from '../app/app.texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** Every screen that can be named. */
export function usePaletteScreens(engagementId: string | undefined): PaletteEntry[] {
  const say = useTexts(appTexts);
  const within = engagementId ? [...areas.flatMap((area) => [...area.entries]), settingsEntry] : [];
  const general = [
    { key: 'nav.engagements', to: '/' },
    { key: 'nav.preferences', to: '/einstellungen' },
    { key: 'nav.glossary', to: '/glossar' },
  ] as const;
  return [...within, ...general].map(({ key, to }) => ({
    key: to,
    kind: 'screen',
    number: '',
    label: say(key),
    detail: '',
    href: to.replace('$engagementId', engagementId ?? ''),
  }));
}
