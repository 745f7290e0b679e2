import type { Language } from '#pruefwerk/problems';

export const markKinds = [
  'control',
  'risk',
  'time',
  'media-break',
  'hand-over',
  'red-flags',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** What a mark says by its colour; the word beside it says the same. */
export type MarkTone = 'good' | 'warn' | 'bad' | 'neutral';

/** A small sign at an element of the diagram. */
export interface PictureMark {
  readonly elementId: string;
  readonly kind: MarkKind;
  /** Short: a number, a code, minutes. May be empty. */
  readonly text: string;
  readonly tone: MarkTone;
}

/** Colours of a mark, readable in black and white as well. */
export const TONES: Readonly<Record<MarkTone, { readonly fill: string; readonly line: string }>> = {
  good: { fill: '#e3f3ea', line: '#1d6b43' },
  warn: { fill: '#fdf1d8', line: '#8a5a00' },
  bad: { fill: '#fbe4e2', line: '#a3231b' },
  neutral: { fill: '#f1f3f5', line: '#46525e' },
};

export const markWords: Readonly<Record<MarkKind, Readonly<Record<Language, string>>>> = {
  control: { de: 'Kontrolle', en: 'Control' },
  risk: { de: 'Risiko', en: 'Risk' },
  time: { de: 'Zeit', en: 'Time' },
  'media-break': { de: 'Medienbruch', en: 'Media break' },
  'hand-over': { de: 'Übergabe', en: 'Hand-over' },
  'red-flags': { de: 'Auffälligkeiten', en: 'Red flags' },
};
