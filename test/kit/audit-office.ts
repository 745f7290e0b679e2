import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  accessProviders,
  AccessSettings,
  Authorisation,
  defaultAccessSettings,
  type EngagementRole,
  insertAccount,
  Memberships,
  systemActor,
} from '#pruefwerk/access';
import {
  AnalyseAfterImport,
  AnalyseHandler,
  AnalysisFollower,
  analysisProviders,
  ENGINE,
  FoundFlags,
  NewestRuleRun,
  RunProgress,
} from '#pruefwerk/analysis';
import { controlTestsProviders, RuleRuns } from '#pruefwerk/control-tests';
import { controlsProviders } from '#pruefwerk/controls';
import {
  EngagementPolicy,
  engagementProviders,
  EngagementService,
  MembershipLookup,
  MembershipService,
} from '#pruefwerk/engagements';
import { duckDbEngine } from '#pruefwerk/engine';
import { findingsProviders } from '#pruefwerk/findings';
import { organisationProviders } from '#pruefwerk/organisation';
import {
  ImportAcceptance,
  ImportFollower,
  ImportHandler,
  ImportProgress,
  PaymentBrowser,
  paymentsProviders,
  UploadService,
} from '#pruefwerk/payments';
import {
  type Actor,
  FixedClock,
  type JobContext,
  type JobHandler,
  PlatformModule,
  Transactions,
} from '#pruefwerk/platform';
import { checksProviders, pathwaysProviders, studiesProviders } from '#pruefwerk/process-studies';
import { processesProviders } from '#pruefwerk/processes';
import {
  ExportAfterAnalysis,
  ExportHandler,
  readModelProviders,
  reportingProviders,
} from '#pruefwerk/reporting';
import { entities, migrations } from '#pruefwerk/schema';
import { tasksProviders } from '#pruefwerk/tasks';
import { anEngagement, roles } from './case-office.ts';
import { createTestDatabase } from './test-database.ts';

@Module({})
class AuditOffice {}

let accounts = 0;

/** Every service and every job handler over a database and a file store of their own. */
export async function openAuditOffice() {
  const database = await createTestDatabase({ migrations });
  const dataDir = await mkdtemp(join(tmpdir(), 'pruefwerk-office-'));
  const clock = new FixedClock('2026-03-02T08:00:00Z');
  const platform = { url: database.url, dataDir, entities, migrations, clock, migrate: false };
  const context = await NestFactory.createApplicationContext(
    {
      module: AuditOffice,
      imports: [PlatformModule.forRoot(platform)],
      providers: [
        { provide: AccessSettings, useValue: defaultAccessSettings },
        ...accessProviders,
        ...engagementProviders,
        ...organisationProviders,
        ...tasksProviders,
        ...paymentsProviders,
        PaymentBrowser,
        ...controlsProviders,
        ...processesProviders,
        ...checksProviders,
        ...pathwaysProviders,
        ...studiesProviders,
        ...findingsProviders,
        ...analysisProviders,
        ...controlTestsProviders,
        { provide: RuleRuns, useExisting: NewestRuleRun },
        ...reportingProviders,
        ...readModelProviders,
        { provide: Memberships, useExisting: MembershipLookup },
        { provide: EngagementPolicy, useExisting: Authorisation },
        { provide: ENGINE, useValue: duckDbEngine({ threads: 1 }) },
        FoundFlags,
        ImportProgress,
        RunProgress,
        ImportAcceptance,
        ImportHandler,
        AnalyseHandler,
        ExportHandler,
        { provide: ImportFollower, useClass: AnalyseAfterImport },
        { provide: AnalysisFollower, useClass: ExportAfterAnalysis },
      ],
    },
    { logger: false, abortOnError: false },
  );
  const transactions = context.get(Transactions);

  const person = (rights: { mayOpenEngagements?: boolean } = {}) =>
    transactions.run(systemActor, async (manager): Promise<Actor> => {
      const account = await insertAccount(manager, {
        userName: `colleague-${(accounts += 1)}`,
        displayName: `Kollegin ${accounts}`,
        passwordHash: null,
        passwordChangeDue: false,
        administrator: false,
        mayOpenEngagements: false,
        createdAt: clock.now(),
        ...rights,
      });
      return { accountId: account.id };
    });

  /** An engagement with one member per role. */
  const engagement = async () => {
    const lead = await person({ mayOpenEngagements: true });
    const { id } = await context.get(EngagementService).open(lead, anEngagement());
    const team = { lead } as Record<EngagementRole, Actor>;
    for (const role of roles.filter((other) => other !== 'lead')) {
      team[role] = await person();
      await context.get(MembershipService).put(lead, id, team[role].accountId, role);
    }
    return { id, ...team };
  };

  /** Waiting jobs of the kind, oldest first. */
  const waitingJobs = (actor: Actor, kind: string) =>
    transactions.run(actor, (manager) =>
      manager.query<{ id: string; engagement_id: string; payload: Record<string, string> }[]>(
        `select id, engagement_id, payload from app.job where kind = $1 and state = 'waiting' order by created_at`,
        [kind],
      ),
    );

  return {
    database,
    context,
    clock,
    transactions,
    person,
    engagement,
    get: <Service>(type: Type<Service>): Service => context.get(type),
    upload: (
      actor: Actor,
      engagementId: string,
      text: string | Buffer,
      fileName = 'zahlungen.csv',
    ) =>
      context.get(UploadService).receive(actor, engagementId, {
        fileName,
        content: Readable.from([Buffer.from(text)]),
        maxBytes: 10_000_000,
      }),
    waitingJobs,
    /** Runs the newest job of the handler's kind as a worker would, without the queue's bookkeeping. */
    async work(handler: JobHandler, actor: Actor, changes: Partial<JobContext> = {}) {
      const job = (await waitingJobs(actor, handler.kind)).at(-1)!;
      const jobContext = aJobContext(actor, job, changes);
      await handler.run(jobContext);
      return jobContext;
    },
    /** A query past row-level security. */
    async asOwner<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      try {
        return (await client.query<Row>(sql, values)).rows;
      } finally {
        await client.end();
      }
    },
    async close() {
      await context.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export function aJobContext(
  actor: Actor,
  job: { id?: string; engagement_id: string; payload: Record<string, string> },
  changes: Partial<JobContext> = {},
): JobContext {
  return {
    jobId: job.id ?? randomUUID(),
    engagementId: job.engagement_id,
    actor,
    payload: job.payload,
    signal: new AbortController().signal,
    progress: () => Promise.resolve(),
    hold: () => Promise.resolve(),
    ...changes,
  };
}

export type AuditOfficeKit = Awaited<ReturnType<typeof openAuditOffice>>;
