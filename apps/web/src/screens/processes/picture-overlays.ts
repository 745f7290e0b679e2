import type { ShownMark } from './search.ts';

/** Kinds of marks as the pictures of the server call them. */
const kinds: Readonly<Record<ShownMark, string>> = {
  kontrollen: 'control',
  risiken: 'risk',
  bearbeitungszeiten: 'time',
  liegezeiten: 'time',
  medienbrueche: 'media-break',
  uebergaben: 'hand-over',
  auffaelligkeiten: 'red-flags',
};

export const overlaysOf = (shown: ReadonlySet<ShownMark>): string =>
  [...new Set([...shown].map((one) => kinds[one]))].sort().join(',');
