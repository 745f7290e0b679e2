import type {
  ProcessHistory,
  ProcessRevision,
  ProcessVersion,
} from './process-versions.queries.ts';

/** One thing that happened to a process, for the line of time. */
export type VersionEvent =
  | {
      readonly kind: 'submitted' | 'approved' | 'returned' | 'recalled';
      readonly at: string;
      readonly who: string | null;
      readonly remark: string;
      readonly version: ProcessVersion;
    }
  | {
      readonly kind: 'saved';
      readonly at: string;
      readonly who: string | null;
      readonly revision: ProcessRevision;
    };

/** The newest first; what happened in one moment stands in the order of the work. */
export function versionEvents({ versions, revisions }: ProcessHistory): VersionEvent[] {
  const saved = revisions.map((revision): VersionEvent => {
    return { kind: 'saved', at: revision.savedAt, who: revision.savedBy, revision };
  });
  const events = [...versions].reverse().flatMap(eventsOf);
  return [...[...saved].reverse(), ...events]
    .map((event, i) => ({ event, i }))
    .sort((a, b) => b.event.at.localeCompare(a.event.at) || b.i - a.i)
    .map(({ event }) => event);
}

function eventsOf(version: ProcessVersion): VersionEvent[] {
  const { state, submittedAt, submittedBy, decidedAt, decidedBy } = version;
  const submitted: VersionEvent = {
    ...{ kind: 'submitted', at: submittedAt, who: submittedBy, remark: version.remark, version },
  };
  if (state === 'submitted' || decidedAt === null) return [submitted];
  // A superseded one was approved before.
  const kind = state === 'superseded' ? 'approved' : state;
  const remark = version.decisionRemark ?? '';
  return [submitted, { kind, at: decidedAt, who: decidedBy, remark, version }];
}
