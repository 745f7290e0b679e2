import { type Language } from '#pruefwerk/problems';
import { ENGLISH_WORDING } from './english.wording.ts';
import { GERMAN_WORDING, type WorkbookWording } from './german.wording.ts';

export type { WorkbookWording } from './german.wording.ts';

export function workbookWording(language: Language): WorkbookWording {
  return language === 'de' ? GERMAN_WORDING : ENGLISH_WORDING;
}
