/** What can be read of an engagement: second word of the query keys. */
export type EngagementPart =
  | ('self' | 'members' | 'rules' | 'overview' | 'search' | 'audit-trail')
  | ('imports' | 'datasets' | 'runs' | 'red-flags' | 'findings' | 'measures' | 'exports')
  | ('processes' | 'process-studies' | 'risks' | 'control-tests' | 'organisation' | 'tasks');

/** Parts that show something of an object, by its kind as the audit trail names it. */
export const affected = {
  'red-flag': ['red-flags', 'findings', 'overview'],
  'red-flag-batch': ['red-flags', 'findings', 'overview'],
  finding: ['findings', 'measures', 'red-flags', 'overview'],
  measure: ['measures', 'findings', 'overview'],
  upload: ['imports'],
  import: ['imports', 'datasets', 'overview'],
  'mapping-template': ['imports'],
  'analysis-run': ['runs', 'red-flags', 'overview'],
  job: ['runs', 'imports', 'exports'],
  export: ['exports', 'overview'],
  pathway: ['process-studies'],
  process: ['processes', 'process-studies', 'overview'],
  'process-version': ['processes', 'overview'],
  simulation: ['process-studies'],
  recommendation: ['process-studies'],
  'improvement-input': ['process-studies'],
  risk: ['risks', 'overview'],
  control: ['risks', 'control-tests', 'overview'],
  'control-test': ['control-tests', 'risks', 'overview'],
  engagement: ['self', 'rules', 'overview'],
  membership: ['members', 'self'],
  'organisation-unit': ['self', 'organisation', 'process-studies'],
  post: ['organisation', 'process-studies'],
  'post-deputy': ['organisation', 'process-studies'],
  'signing-power': ['organisation'],
  'branch-service': ['organisation'],
  'opening-hours': ['organisation'],
  'signing-limit': ['self'],
  task: ['tasks'],
  'task-caseload': ['tasks'],
  'task-criticism': ['tasks'],
  'task-catalogue': ['tasks'],
  'staffing-parameter': ['tasks', 'process-studies'],
} as const satisfies Readonly<Record<string, readonly EngagementPart[]>>;

export type ChangedKind = keyof typeof affected;

/** @param kind also one that a newer server knows: its counts may have changed */
export function affectedParts(kind: string): readonly EngagementPart[] {
  const known: Readonly<Record<string, readonly EngagementPart[]>> = affected;
  // Every change is an entry of the audit trail.
  return [...(known[kind] ?? ['overview']), 'audit-trail'];
}
