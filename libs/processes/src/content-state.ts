import type { ProcessVersionRecord } from './process-version.entity.ts';

/** Where the newest content of a process stands on its way to approval. */
export type ContentState = 'draft' | 'submitted' | 'returned' | 'approved';

export interface ContentStanding {
  readonly state: ContentState;
  /** Of the version that the content is, or that it will become when it is submitted. */
  readonly versionNumber: number;
  /** The version in force, also when the content has gone on since; null for none. */
  readonly approved: ProcessVersionRecord | null;
}

type Version = Pick<ProcessVersionRecord, 'number' | 'revision' | 'state'>;

const standing: Readonly<Partial<Record<Version['state'], ContentState>>> = {
  submitted: 'submitted',
  returned: 'returned',
  approved: 'approved',
};

/** An approval holds for its own content only: what was saved after it is a draft again. */
export function contentState(
  revision: number,
  versions: readonly ProcessVersionRecord[],
): ContentStanding {
  const last = versions.toSorted((a, b) => b.number - a.number)[0];
  const approved = versions.find(({ state }) => state === 'approved') ?? null;
  const state = (last?.revision === revision && standing[last.state]) || 'draft';
  const counted = state === 'submitted' || state === 'approved';
  const versionNumber = (last?.number ?? 0) + (counted ? 0 : 1);
  return { state, versionNumber, approved };
}
