import type { TagTone } from '../parts/tag.tsx';
import type { Control } from './controls.queries.ts';

export type Assessment = Control['assessment'];

/** Sign and tone; the word stands beside them. */
export const assessmentLooks: Readonly<Record<Assessment, { tone: TagTone; sign: string }>> = {
  'not-tested': { tone: 'neutral', sign: '–' },
  effective: { tone: 'low', sign: '✓' },
  partly: { tone: 'medium', sign: '◆' },
  'not-effective': { tone: 'high', sign: '✕' },
};
