import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nextNumber } from '#pruefwerk/engagements';
import type { PaymentRecord } from '#pruefwerk/payment-check';
import type { EntityManager } from 'typeorm';
import type { RedFlag } from './red-flag.entity.ts';

/** A hit in words, as a run hands it over. */
export type RecordedRedFlag = Pick<
  RedFlag,
  | 'fingerprint'
  | 'ruleId'
  | 'ruleVersion'
  | 'risk'
  | 'aboutPersons'
  | 'wording'
  | 'facts'
  | 'face'
  | 'amountAtRiskCents'
  | 'payments'
> & { readonly evidence: readonly PaymentRecord[] };

export interface RecordingRun {
  readonly engagementId: string;
  readonly datasetId: string;
  readonly runId: string;
}

/**
 * Writes what a run has found, within the run's transaction: new red flags with the next numbers, known ones (same
 * fingerprint) updated in place. A person's disposition is never touched, so a repeated run reopens nothing.
 */
@Injectable()
export class RedFlagRecorder {
  /** Returns how many were new. The order of the flags is the order of their numbers. */
  async record(
    manager: EntityManager,
    run: RecordingRun,
    flags: readonly RecordedRedFlag[],
  ): Promise<number> {
    const first = await nextNumber(manager, 'red_flag', run.engagementId);
    const known = await knownFlags(manager, run, flags);
    const idOf = (flag: RecordedRedFlag) => known.get(keyOf(flag.ruleId, flag.fingerprint));
    const added = flags
      .filter((flag) => !idOf(flag))
      .map((flag, index) => ({ ...flag, id: randomUUID(), number: first + index }));
    const seen = flags.flatMap((flag) => {
      const id = idOf(flag);
      return id ? [{ ...flag, id }] : [];
    });
    await insertFlags(manager, run, added);
    await updateFlags(manager, run, seen);
    return added.length;
  }

  /** Marks the flags of these rules over the same population that the run did not find; they are kept. */
  async markNotSeen(
    manager: EntityManager,
    run: RecordingRun,
    ruleIds: readonly string[],
  ): Promise<number> {
    const [, count] = await manager.query<[unknown, number]>(
      `update app.red_flag set not_seen_in_run_id = $3
       where engagement_id = $1 and dataset_id = $2 and rule_id = any ($4)
         and last_run_id <> $3 and not_seen_in_run_id is null`,
      [run.engagementId, run.datasetId, run.runId, ruleIds],
    );
    return count;
  }
}

const keyOf = (ruleId: string, fingerprint: string): string => `${ruleId} ${fingerprint}`;

async function knownFlags(
  manager: EntityManager,
  run: RecordingRun,
  flags: readonly RecordedRedFlag[],
): Promise<Map<string, string>> {
  const rows = await manager.query<{ id: string; rule_id: string; fingerprint: string }[]>(
    `select id, rule_id, fingerprint from app.red_flag
     where engagement_id = $1 and fingerprint = any ($2)`,
    [run.engagementId, flags.map((flag) => flag.fingerprint)],
  );
  return new Map(rows.map((row) => [keyOf(row.rule_id, row.fingerprint), row.id]));
}

const GIVEN = `jsonb_to_recordset($1::jsonb) as g(
  id uuid, number integer, fingerprint text, "ruleId" text, "ruleVersion" integer, risk text, "aboutPersons" boolean,
  wording jsonb, facts jsonb, face jsonb, "amountAtRiskCents" bigint, payments integer, evidence jsonb)`;

async function insertFlags(
  manager: EntityManager,
  run: RecordingRun,
  flags: readonly (RecordedRedFlag & { id: string; number: number })[],
): Promise<void> {
  if (flags.length === 0) return;
  await manager.query(
    `insert into app.red_flag (id, engagement_id, number, fingerprint, rule_id, rule_version, dataset_id,
       first_run_id, last_run_id, risk, about_persons, wording, facts, face, amount_at_risk_cents, payments)
     select g.id, $2, g.number, g.fingerprint, g."ruleId", g."ruleVersion", $3,
       $4, $4, g.risk, g."aboutPersons", g.wording, g.facts, g.face, g."amountAtRiskCents", g.payments
     from ${GIVEN}`,
    [
      JSON.stringify(flags.map((flag) => ({ ...flag, evidence: null }))),
      run.engagementId,
      run.datasetId,
      run.runId,
    ],
  );
  await manager.query(
    `insert into app.red_flag_evidence (red_flag_id, position, engagement_id, payment)
     select e."redFlagId", e.position, $2, e.payment
     from jsonb_to_recordset($1::jsonb) as e("redFlagId" uuid, position integer, payment jsonb)`,
    [JSON.stringify(flags.flatMap(evidenceRows)), run.engagementId],
  );
}

function evidenceRows({ id, evidence }: RecordedRedFlag & { readonly id: string }) {
  return evidence.map((payment, index) => ({ redFlagId: id, position: index + 1, payment }));
}

/** The evidence stays as first copied: an equal fingerprint means equal payments. */
async function updateFlags(
  manager: EntityManager,
  run: RecordingRun,
  flags: readonly (RecordedRedFlag & { id: string })[],
): Promise<void> {
  if (flags.length === 0) return;
  await manager.query(
    `update app.red_flag f set rule_version = g."ruleVersion", dataset_id = $3, last_run_id = $4,
       not_seen_in_run_id = null, risk = g.risk, about_persons = g."aboutPersons", wording = g.wording,
       facts = g.facts, face = g.face, amount_at_risk_cents = g."amountAtRiskCents", payments = g.payments
     from ${GIVEN}
     where f.engagement_id = $2 and f.id = g.id`,
    [
      JSON.stringify(flags.map((flag) => ({ ...flag, evidence: null }))),
      run.engagementId,
      run.datasetId,
      run.runId,
    ],
  );
}
