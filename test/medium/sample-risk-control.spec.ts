import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systemActor } from '#pruefwerk/access';
import {
  controlCode,
  ControlLinkService,
  ControlService,
  MatrixService,
  riskCode,
  RiskService,
} from '#pruefwerk/controls';
import { EngagementService } from '#pruefwerk/engagements';
import {
  sampleFacts,
  SampleEngagementModule,
  SampleRiskControl,
} from '#pruefwerk/sample-engagement';
import { entities, migrations } from '#pruefwerk/schema';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';

describe('risks and controls of the sample', () => {
  let database: TestDatabase;
  let dataDir: string;
  let context: INestApplicationContext;
  let id: string;

  beforeAll(async () => {
    database = await createTestDatabase({ migrations });
    dataDir = await mkdtemp(join(tmpdir(), 'pruefwerk-sample-'));
    const options = { url: database.url, dataDir, entities, migrations, migrate: false };
    context = await NestFactory.createApplicationContext(SampleEngagementModule.forRoot(options), {
      logger: false,
      abortOnError: false,
    });
    ({ id } = await context.get(EngagementService).openSample(systemActor, sampleFacts));
    await context.get(SampleRiskControl).ensure(id);
  }, 60_000);
  afterAll(async () => {
    await context?.close();
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const matrix = () => context.get(MatrixService).on(systemActor, id, '2025-12-31');

  it('are R-01 to R-08 and K-01 to K-07; only R-07 has no control', async () => {
    const { risks, controls, gaps } = await matrix();
    expect(risks.map(({ risk }) => riskCode(risk.number))).toEqual([
      ...['R-01', 'R-02', 'R-03', 'R-04', 'R-05', 'R-06', 'R-07', 'R-08'],
    ]);
    expect(controls.map(({ number, title }) => `${controlCode(number)} ${title}`)).toEqual([
      'K-01 Anspruchsprüfung mit Nachweisen',
      'K-02 Plausibilitätsprüfung der Erfassung',
      'K-03 Dublettenprüfung vor Bewilligung',
      'K-04 Vier-Augen-Freigabe',
      'K-05 Tagesabstimmung Kasse',
      'K-06 Abgleich Zahlungslauf mit Anordnung',
      'K-07 Prüfung geänderter Bankverbindungen',
    ]);
    const bare = risks.filter(({ risk }) => gaps.risksWithoutControl.includes(risk.id));
    expect(bare.map(({ risk }) => riskCode(risk.number))).toEqual(['R-07']);
    expect(gaps.controlsWithoutRisk).toEqual([]);
  });

  it('leave a second start what people changed', async () => {
    const [first] = await context.get(ControlService).list(systemActor, id);
    const { control, riskIds } = first!;
    const target = { engagementId: id, id: control.id, version: control.version };
    await context.get(ControlService).change(systemActor, target, { title: 'Eigener Titel' });
    await context
      .get(ControlLinkService)
      .unlink(systemActor, { engagementId: id, riskId: riskIds[0]!, controlId: control.id });
    const before = await matrix();
    await context.get(SampleRiskControl).ensure(id);
    expect(await matrix()).toEqual(before);
    expect(await context.get(RiskService).list(systemActor, id)).toHaveLength(8);
  });
});
