import type { NeededFacts } from '../../engagement/fact-faults.ts';
import type { Land } from '../../engagement/land.ts';

/** What the form holds; everything else has a default on the server. */
export interface NewEngagement extends NeededFacts {
  readonly subject: string;
  readonly land: Land;
}

export const shownFields = [
  ...['title', 'authorityName', 'periodFrom', 'periodTo', 'number', 'subject', 'land'],
] as const;
