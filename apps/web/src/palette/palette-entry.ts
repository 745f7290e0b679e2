/** What the palette can open. */
type EntryKind =
  'screen' | 'red-flag' | 'finding' | 'measure' | 'payment' | 'process' | 'control' | 'risk';

export interface PaletteEntry {
  /** Unique in the list. */
  readonly key: string;
  readonly kind: EntryKind;
  /** As people name it: A-0217; empty for screens. */
  readonly number: string;
  readonly label: string;
  readonly detail: string;
  readonly href: string;
}

/** Screens whose name has all words of the text, in any order. */
export function screensFor(text: string, screens: readonly PaletteEntry[]): PaletteEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return screens.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}

/** The index after an arrow key, round at both ends; -1 when there is nothing. */
export function movedIndex(index: number, by: 1 | -1, length: number): number {
  return length === 0 ? -1 : (index + by + length) % length;
}
