import { type EngagementPermission, type EngagementRole, roleMay } from '#pruefwerk/access';
import type { Change } from '#pruefwerk/platform';

/** What a role is told of a change: everything, that there was one of this type, or nothing. */
export type Visibility = 'whole' | 'type-only' | 'hidden';

interface Readers {
  readonly all: EngagementPermission;
  /** Sees only what is addressed to them: is told to look, not at what. */
  readonly own?: EngagementPermission;
}

const readers: Readonly<Record<string, Readers>> = {
  'analysis-run': { all: 'analysis:read' },
  'branch-service': { all: 'organisation-unit:read' },
  control: { all: 'control:read' },
  'control-test': { all: 'control-test:read' },
  engagement: { all: 'engagement:read' },
  export: { all: 'report:read' },
  finding: { all: 'finding:read', own: 'finding:read-own' },
  import: { all: 'import:read' },
  job: { all: 'analysis:read' },
  'improvement-input': { all: 'process:read' },
  'mapping-template': { all: 'import:read' },
  measure: { all: 'measure:read', own: 'measure:read-own' },
  membership: { all: 'member:read' },
  'opening-hours': { all: 'organisation-unit:read' },
  'organisation-unit': { all: 'organisation-unit:read' },
  post: { all: 'organisation-unit:read' },
  'post-deputy': { all: 'organisation-unit:read' },
  pathway: { all: 'process:read' },
  process: { all: 'process:read' },
  'process-version': { all: 'process:read' },
  recommendation: { all: 'process:read' },
  'red-flag': { all: 'red-flag:read' },
  'red-flag-batch': { all: 'red-flag:read' },
  risk: { all: 'control:read' },
  'signing-limit': { all: 'signing-limit:read' },
  simulation: { all: 'process:read' },
  'staffing-parameter': { all: 'task:read' },
  task: { all: 'task:read' },
  'task-caseload': { all: 'task:read' },
  'task-catalogue': { all: 'task:read' },
  'task-criticism': { all: 'task:read' },
  'signing-power': { all: 'organisation-unit:read' },
  upload: { all: 'import:read' },
};

/** A type that this list does not know is told to those who may read the audit trail itself. */
const unknownType: Readers = { all: 'audit-trail:read' };

export function visibility({ objectType }: Pick<Change, 'objectType'>, role: EngagementRole) {
  const { all, own } = readers[objectType] ?? unknownType;
  if (roleMay(role, all)) return 'whole' satisfies Visibility;
  return own !== undefined && roleMay(role, own)
    ? ('type-only' satisfies Visibility)
    : ('hidden' satisfies Visibility);
}
