import { Injectable } from '@nestjs/common';
import { fingerprintHits, type PopulationSession, type RuleOutcome } from '#pruefwerk/engine';
import { type RecordedRedFlag, RedFlagRecorder } from '#pruefwerk/findings';
import {
  describeRedFlag,
  EVIDENCE_LIMIT,
  hitPayments,
  type HitPayments,
  hitsByUrgency,
} from '#pruefwerk/payment-check';
import { EngagementPseudonyms } from '#pruefwerk/payments';
import { riskOf, ruleById } from '#pruefwerk/red-flags';
import type { EntityManager } from 'typeorm';
import type { AnalysisRun } from './analysis-run.entity.ts';
import { ResultHash } from './result-hash.ts';

/** Payments written with one statement: about two megabytes of JSON. */
const PAYMENTS_AT_ONCE = 5_000;

type Found = Pick<AnalysisRun, 'added' | 'seenAgain' | 'notSeen' | 'resultSha256'>;

/** Turns the hits of a run into red flags: in words, with pseudonyms and evidence, most urgent first. */
@Injectable()
export class FoundFlags {
  constructor(private readonly recorder: RedFlagRecorder) {}

  async record(
    manager: EntityManager,
    run: AnalysisRun,
    session: PopulationSession,
    outcomes: readonly RuleOutcome[],
  ): Promise<Found> {
    const target = { engagementId: run.engagementId, datasetId: run.datasetId, runId: run.id };
    const pseudonyms = await EngagementPseudonyms.open(manager, run.engagementId);
    const hash = new ResultHash();
    let added = 0;
    let all = 0;
    for await (const block of described(session, outcomes, pseudonyms)) {
      added += await this.recorder.record(manager, target, block);
      for (const flag of block) hash.add(flag);
      all += block.length;
    }
    await pseudonyms.save(manager, run.engagementId);
    const notSeen = await this.recorder.markNotSeen(manager, target, ranRules(outcomes));
    return { added, seenAgain: all - added, notSeen, resultSha256: hash.digest() };
  }
}

/** Only a rule that ran can say that something is no longer there. */
function ranRules(outcomes: readonly RuleOutcome[]): string[] {
  return outcomes.filter(({ status }) => status === 'ran').map(({ ruleId }) => ruleId);
}

async function* described(
  session: PopulationSession,
  outcomes: readonly RuleOutcome[],
  pseudonyms: EngagementPseudonyms,
): AsyncGenerator<RecordedRedFlag[]> {
  const hits = hitsByUrgency(outcomes);
  const fingerprints = await fingerprintHits(session, hits);
  let block: RecordedRedFlag[] = [];
  let payments = 0;
  let index = 0;
  for await (const found of hitPayments(session, hits, pseudonyms, EVIDENCE_LIMIT)) {
    block.push(redFlag(found, fingerprints[index++] ?? '', pseudonyms));
    payments += found.payments.length;
    if (payments < PAYMENTS_AT_ONCE) continue;
    yield block;
    block = [];
    payments = 0;
  }
  if (block.length > 0) yield block;
}

function redFlag(
  { hit, payments }: HitPayments,
  fingerprint: string,
  pseudonyms: EngagementPseudonyms,
): RecordedRedFlag {
  const de = describeRedFlag(hit, payments, pseudonyms, 'de');
  const en = describeRedFlag(hit, payments, pseudonyms, 'en');
  const { caseNumber, vouchers, paymentDate, method, captured, released } = de;
  return {
    fingerprint,
    ruleId: hit.ruleId,
    ruleVersion: hit.ruleVersion,
    risk: riskOf(hit.ruleId),
    aboutPersons: ruleById(hit.ruleId).aboutPersons,
    wording: {
      de: { title: de.title, sentence: de.sentence },
      en: { title: en.title, sentence: en.sentence },
    },
    facts: de.facts,
    face: { caseNumber, vouchers, paymentDate, method, captured, released },
    amountAtRiskCents: hit.amountAtRiskCents,
    payments: hit.rows.length,
    evidence: payments,
  };
}
