import { Readable } from 'node:stream';
import {
  ControlTestService,
  type ResultEntry,
  TestDrawService,
  TestEvidenceService,
  type TestFacts,
  TestResultService,
  TestReviewService,
} from '#pruefwerk/control-tests';
import { ControlService } from '#pruefwerk/controls';
import type { Actor } from '#pruefwerk/platform';
import { seedCommitment } from '#pruefwerk/statistics';
import { aTest } from '../factories/control-test.factory.ts';
import { aControl } from '../factories/risk-and-control.factory.ts';
import { sealedEngagement } from './analysed-engagement.ts';
import type { AuditOfficeKit } from './audit-office.ts';

/** Another remark on the first cell of a rated test. */
export const anEntry: ResultEntry = {
  ...{ position: 1, attribute: 0, outcome: 'pass', remark: 'gesehen' },
  ...{ auditedCents: null, seenVersion: 1 },
};

export const SEED = 'Lindenborn 2026-03-02';

/** Tests of controls as the people of an engagement work on them. */
export function testBench(office: AuditOfficeKit) {
  const tests = office.get(ControlTestService);
  const draws = office.get(TestDrawService);
  const results = office.get(TestResultService);
  const evidence = office.get(TestEvidenceService);
  const reviews = office.get(TestReviewService);

  const planned = async (changes: Partial<TestFacts> = {}) => {
    const engagement = await sealedEngagement(office);
    const { id: engagementId, auditor, dataset } = engagement;
    const { control } = await office.get(ControlService).create(auditor, engagementId, aControl());
    const facts = aTest(control.id, { datasetId: dataset.id, ...changes });
    const { test } = await tests.create(auditor, engagementId, facts);
    return { ...engagement, engagementId, control, testId: test.id };
  };

  interface Place {
    readonly engagementId: string;
    readonly testId: string;
  }
  const target = async (actor: Actor, { engagementId, testId: id }: Place) => {
    const { test } = await tests.get(actor, engagementId, id);
    return { engagementId, id, version: test.version };
  };

  const drawn = async (changes: Partial<TestFacts> = {}) => {
    const place = await planned(changes);
    const { auditor } = place;
    await draws.commit(auditor, await target(auditor, place), seedCommitment(SEED));
    await draws.draw(auditor, await target(auditor, place), SEED);
    return place;
  };

  const rate = async (actor: Actor, place: Place, deviating: readonly number[] = []) => {
    const { engagementId, testId: id } = place;
    const { items, test } = await tests.get(actor, engagementId, id);
    for (const { position } of items)
      for (const attribute of test.attributes.keys()) {
        const outcome = deviating.includes(position) && attribute === 0 ? 'deviation' : 'pass';
        const cell = { position, attribute, remark: '', auditedCents: null, seenVersion: null };
        await results.save(actor, { engagementId, id }, { ...cell, outcome });
      }
  };

  const attach = (actor: Actor, { engagementId, testId: id }: Place, position: number | null) =>
    evidence.add(
      actor,
      { engagementId, id },
      {
        ...{ fileName: 'akte.pdf', position, remark: 'Blatt 4' },
        content: Readable.from([Buffer.from('Kopie der Akte')]),
      },
    );

  /** Drawn, rated by the auditor, with a verdict. */
  const rated = async () => {
    const place = await drawn();
    const { auditor } = place;
    await rate(auditor, place, [2]);
    await attach(auditor, place, 2);
    const verdict = { verdict: 'not-effective', deficiency: 'K2' } as const;
    await tests.change(auditor, await target(auditor, place), verdict);
    return place;
  };

  const submitted = async () => {
    const place = await rated();
    await reviews.submit(place.auditor, await target(place.auditor, place), '');
    return place;
  };

  const approve = async (actor: Actor, place: Place) => {
    const at = await target(actor, place);
    const { digest } = await tests.get(actor, place.engagementId, place.testId);
    return reviews.approve(actor, at, digest, '');
  };

  const approved = async () => {
    const place = await submitted();
    await approve(place.lead, place);
    return place;
  };

  return {
    ...{ tests, draws, results, evidence, reviews },
    ...{ planned, drawn, rate, attach, rated, submitted, approve, approved, target },
  };
}
