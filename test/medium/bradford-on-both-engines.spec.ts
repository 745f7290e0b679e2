import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fingerprintHits, runRules, type Engine, type RuleOutcome } from '#pruefwerk/engine';
import { sealPayments } from '#pruefwerk/intake';
import type { SealedPopulation } from '#pruefwerk/population';
import { RULES, type SigningLimit } from '#pruefwerk/red-flags';
import { bothEngines } from '../kit/engines.ts';

/** Published spending of a city, 25 files; not part of this repository. */
const ARCHIVE = resolve('../shared/data/payments/bradford-2017-12_to_2019-12.tgz');
const present = existsSync(ARCHIVE);
const withData = present ? describe : describe.skip;

interface Answer {
  readonly outcomes: readonly RuleOutcome[];
  readonly fingerprints: readonly (readonly string[])[];
}

async function answerOf(
  engine: Engine,
  population: SealedPopulation,
  signingLimits: readonly SigningLimit[] = [],
): Promise<Answer> {
  await using session = await engine.open(population);
  const outcomes = await runRules({
    session,
    rules: RULES,
    settings: { land: 'NW', signingLimits },
  });
  const fingerprints: string[][] = [];
  for (const { hits } of outcomes) fingerprints.push(await fingerprintHits(session, hits));
  return { outcomes: outcomes.map((outcome) => ({ ...outcome, durationMs: 0 })), fingerprints };
}

withData(`Bradford files${present ? '' : ' (skipped: ../shared/data is absent)'}`, () => {
  const directory = mkdtempSync(join(tmpdir(), 'pruefwerk-bradford-'));
  let duck: Answer;
  let postgres: Answer;
  let limited: Answer;

  beforeAll(async () => {
    execFileSync('tar', ['xzf', ARCHIVE, '-C', directory]);
    const files = globSync(join(directory, '**/*.csv'))
      .sort()
      .map((path) => ({ path, name: basename(path) }));
    const { population } = await sealPayments({ files, outDir: join(directory, 'sealed') });
    expect(population.manifest.accepted).toBe(245_986);
    const [duckDb, postgreSql] = bothEngines() as [Engine, Engine];
    duck = await answerOf(duckDb, population);
    postgres = await answerOf(postgreSql, population);
    const limit = { limitCents: 500_000, orgUnit: null, validFrom: null, validTo: null };
    limited = await answerOf(duckDb, population, [limit]);
  }, 300_000);

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('every rule either says something or names what is missing', () => {
    const said = duck.outcomes.map(({ ruleId, status, reason, hits }) => [
      ruleId,
      status === 'ran' ? hits.length : reason?.code,
    ]);
    expect(Object.fromEntries(said)).toEqual({
      'duplicate-payment': 470,
      'reversal-pair': 481,
      'same-payment-different-payees': 'missing-columns',
      'missing-second-person': 'missing-columns',
      'split-under-limit': 'few-payments-below-limit',
      'hugging-the-limit': 'few-payments-below-limit',
      'shared-account': 'missing-columns',
      'repeated-one-time-benefit': 'missing-columns',
      'missing-application-or-decision': 'missing-columns',
      'outside-working-days': 'missing-columns',
      'first-two-digits': 5,
      'number-gaps': 'series-not-dense',
    });
  });

  it('with a limit of 5,000.00 the rules about limits look at it too', () => {
    const found = new Map(limited.outcomes.map((outcome) => [outcome.ruleId, outcome]));
    expect(found.get('split-under-limit')?.hits).toHaveLength(419);
    expect(found.get('hugging-the-limit')).toMatchObject({ status: 'ran', hits: [] });
  });

  it('both engines give the same hits and fingerprints', () => {
    expect(postgres.outcomes).toEqual(duck.outcomes);
    expect(postgres.fingerprints).toEqual(duck.fingerprints);
  });
});
