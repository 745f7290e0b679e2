import type { TagTone } from '../../parts/tag.tsx';
import type { DifferenceKind } from './search.ts';

/** Sign and tone of a difference; the word stands beside it. */
export const differenceLooks = {
  added: { sign: '+', tone: 'low' },
  removed: { sign: '−', tone: 'high' },
  changed: { sign: '~', tone: 'medium' },
} as const satisfies Record<DifferenceKind, { sign: string; tone: TagTone }>;
