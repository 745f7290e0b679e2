export class JobDto {
  id: string;
  /** `import`, `analyse` or `export`. */
  kind: string;
  engagementId: string;
  payload: Record<string, string>;
  requestedBy: string;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  phase: string | null;
  done: number;
  total: number | null;
  /** How often it was taken up; more than once after a worker was lost. */
  attempt: number;
  errorCode: string | null;
  cancelRequested: boolean;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}
