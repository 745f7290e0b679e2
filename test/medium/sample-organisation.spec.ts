import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systemActor } from '#pruefwerk/access';
import { EngagementService } from '#pruefwerk/engagements';
import {
  OrganisationRecordService,
  OrganisationService,
  postRecords,
} from '#pruefwerk/organisation';
import { PathwayService } from '#pruefwerk/process-studies';
import { ProcessService } from '#pruefwerk/processes';
import {
  SampleCatalogue,
  sampleFacts,
  SampleEngagementModule,
  SampleOrganisation,
  SamplePathway,
  samplePosts,
  SampleProcesses,
  SampleStaff,
  sampleTasks,
} from '#pruefwerk/sample-engagement';
import { entities, migrations } from '#pruefwerk/schema';
import { TaskService } from '#pruefwerk/tasks';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';

const DAY = '2025-12-31';

describe('posts, tasks and links of the sample', () => {
  let database: TestDatabase;
  let dataDir: string;
  let context: INestApplicationContext;
  let id: string;

  const ensure = async () => {
    await context.get(SampleOrganisation).ensure(id, []);
    await context.get(SampleStaff).ensure(id);
    await context.get(SampleCatalogue).ensure(id);
    await context.get(SampleProcesses).ensure(id);
    await context.get(SamplePathway).ensure(id);
  };

  beforeAll(async () => {
    database = await createTestDatabase({ migrations });
    dataDir = await mkdtemp(join(tmpdir(), 'pruefwerk-sample-'));
    const options = { url: database.url, dataDir, entities, migrations, migrate: false };
    context = await NestFactory.createApplicationContext(SampleEngagementModule.forRoot(options), {
      logger: false,
      abortOnError: false,
    });
    ({ id } = await context.get(EngagementService).openSample(systemActor, sampleFacts));
    await ensure();
  }, 60_000);
  afterAll(async () => {
    await context?.close();
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const organisation = () => context.get(OrganisationService).at(systemActor, id, DAY);

  it('are there, with limits that hold on the day and three posts without a deputy', async () => {
    const { posts, total, branches } = await organisation();
    expect(posts).toHaveLength(samplePosts.length);
    expect(total.withoutDeputy).toBe(3);
    const clerk = posts.find(({ post }) => post.number === '50-13');
    const orders = clerk?.powers.filter(({ record }) => record.power === 'anordnen');
    expect(orders?.map(({ record, holds }) => [record.limitCents, holds])).toEqual([
      [300_00, false],
      [500_00, true],
    ]);
    expect(branches.filter(({ counsellingOnly }) => counsellingOnly)).toHaveLength(1);
    expect(branches.every(({ minutesPerWeek }) => minutesPerWeek > 0)).toBe(true);
  });

  it('are linked: every process has its unit and its tasks', async () => {
    const tasks = await context.get(TaskService).catalogue(systemActor, id);
    expect(tasks.map(({ task }) => task.number)).toEqual(sampleTasks.map(({ number }) => number));
    const processes = await context.get(ProcessService).list(systemActor, id);
    expect(processes.every(({ process }) => process.organisationUnitId !== null)).toBe(true);
  });

  it('lead to one household whose training waits for its income', async () => {
    const [only, ...others] = await context.get(PathwayService).list(systemActor, id);
    expect(others).toEqual([]);
    const target = { engagementId: id, id: only!.pathway.id };
    const { parts, study } = await context.get(PathwayService).get(systemActor, target);
    expect(parts.map(({ dependsOn }) => dependsOn.length)).toEqual([0, 0, 0, 1]);
    expect(study.parts).toHaveLength(4);
  });

  it('leave a second start what people changed', async () => {
    const [first] = (await organisation()).posts;
    const { version } = first!.post;
    const target = { engagementId: id, id: first!.post.id, version };
    const records = context.get(OrganisationRecordService);
    await records.withdraw(systemActor, target, postRecords, 'gibt es hier nicht');
    const before = await organisation();
    await ensure();
    expect(await organisation()).toEqual(before);
    expect(await context.get(TaskService).catalogue(systemActor, id)).toHaveLength(
      sampleTasks.length,
    );
  });
});
