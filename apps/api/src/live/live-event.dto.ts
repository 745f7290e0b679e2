/** Data of an event `change`. */
export class LiveChangeDto {
  /** Number of the audit entry; also the event's id. */
  entry: number;
  /** For example `finding`. */
  objectType: string;
  /** Null when the asker's role may know that something of this type changed, but not which one. */
  objectId: string | null;
  /** For example `finding.created`. */
  action: string;
  actorId: string | null;
  actorName: string | null;
  occurredAt: Date;
  /** Version of the object after the change; null where none is known. */
  version: number | null;
}

/** Data of the events `ready` (first of every stream that does not resume) and `reset` (read everything anew). */
export class LiveStartDto {
  /** Number of the last audit entry of the engagement. */
  entry: number;
}

/** Data of the last event `end`: signed out, session over, or no member any more. */
export class LiveEndDto {
  reason: 'access';
}
