import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  dialectProblems,
  fingerprintHits,
  runRules,
  type Engine,
  type RuleOutcome,
  type RuleSettings,
} from '#pruefwerk/engine';
import { ruleById, RULES, type RuleHit } from '#pruefwerk/red-flags';
import { bothEngines } from '../kit/engines.ts';
import { Dice, randomPayments } from '../kit/random-payments.ts';
import { populationOf, type Arrange } from '../kit/sealed-population.ts';

/** Rules that compare whole distributions; they have a population of their own below. */
const STATISTICAL = ['hugging-the-limit', 'first-two-digits'];
const SEED = 20_240_229;
/** Row numbers are content's own: the sealing numbers rows by their content, so another order keeps them. */
const rows = randomPayments(SEED, 5000);
const settings: RuleSettings = {
  land: 'NW',
  signingLimits: [{ limitCents: 50_000, orgUnit: null, validFrom: null, validTo: null }],
};

interface Answer {
  readonly outcomes: ReadonlyMap<string, RuleOutcome>;
  /** By rule: fingerprint and amount of every hit, sorted. */
  readonly prints: ReadonlyMap<string, readonly string[]>;
}

async function answerOf(engine: Engine, arrange?: Arrange): Promise<Answer> {
  await using population = await populationOf(rows, arrange);
  await using session = await engine.open(population);
  const outcomes = await runRules({ session, rules: RULES, settings });
  const prints = new Map<string, string[]>();
  for (const { ruleId, hits } of outcomes) {
    const fingerprints = await fingerprintHits(session, hits);
    prints.set(ruleId, fingerprints.map((print, i) => `${print} ${content(hits[i])}`).sort());
  }
  return { outcomes: new Map(outcomes.map((outcome) => [outcome.ruleId, outcome])), prints };
}

/** What a hit says, without the numbers of its rows. */
function content(hit: RuleHit | undefined): string {
  return JSON.stringify([hit?.key, hit?.amountAtRiskCents, hit?.facts]);
}

function timeless(outcome: RuleOutcome | undefined): unknown {
  return { ...outcome, durationMs: null };
}

describe(`every rule over ${rows.length} random payments (seed ${SEED})`, () => {
  let duck: Answer;
  let postgres: Answer;
  let shuffled: Answer;

  beforeAll(async () => {
    const [duckDb, postgreSql] = bothEngines() as [Engine, Engine];
    duck = await answerOf(duckDb);
    postgres = await answerOf(postgreSql);
    shuffled = await answerOf(duckDb, (numbered) => new Dice(SEED + 1).shuffled(numbered));
  }, 120_000);

  it('no rule fails, and all but the statistical ones find something to compare', () => {
    const outcomes = [...duck.outcomes.values()];
    expect(outcomes.filter((outcome) => outcome.status === 'failed')).toEqual([]);
    const silent = outcomes.filter((outcome) => outcome.hits.length === 0);
    expect(silent.map((outcome) => outcome.ruleId)).toEqual(STATISTICAL);
  });

  it.each(RULES.map((rule) => rule.id))('%s: same hits from both engines', (id) => {
    expect(timeless(postgres.outcomes.get(id))).toEqual(timeless(duck.outcomes.get(id)));
    expect(postgres.prints.get(id)).toEqual(duck.prints.get(id));
  });

  it.each(RULES.map((rule) => rule.id))('%s: same hits in another row order', (id) => {
    expect(timeless(shuffled.outcomes.get(id))).toEqual(timeless(duck.outcomes.get(id)));
  });
});

/** Benford's law over three magnitudes by five employees, and sixty amounts just below the limit by a sixth. */
const distributed = [
  ...Array.from({ length: 3000 }, (_, i) => ({
    amount: Math.floor(1_000 * 10 ** ((3 * i) / 3000)),
    captured_by: `SB-${i % 5}`,
  })),
  ...Array.from({ length: 60 }, (_, i) => ({ amount: 49_000 + 13 * i, captured_by: 'SB-9' })),
].map((row, i) => ({ ...row, payment_id: `Z${i}`, payment_date: '2025-03-03' }));

describe('the statistical rules over a distribution with a bulge', () => {
  it.each(STATISTICAL)('%s: same hit from both engines', async (id) => {
    await using population = await populationOf(distributed);
    const outcomes: unknown[] = [];
    for (const engine of bothEngines()) {
      await using session = await engine.open(population);
      const [outcome] = await runRules({ session, rules: [ruleById(id)], settings });
      expect(outcome?.hits).toHaveLength(1);
      outcomes.push(timeless(outcome));
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
  });
});

describe('the SQL of every rule', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s: is portable', async (_, rule) => {
    const sql: string[] = [];
    const watched = {
      ...rule,
      sql: (context: Parameters<typeof rule.sql>[0]) => {
        sql.push(rule.sql(context));
        return rule.sql(context);
      },
    };
    await using population = await populationOf(rows.slice(0, 5));
    const [engine] = bothEngines() as [Engine, Engine];
    await using session = await engine.open(population);
    await runRules({ session, rules: [{ ...watched, gate: undefined }], settings });
    expect(sql).toHaveLength(1);
    expect(sql.flatMap(dialectProblems)).toEqual([]);
  });
});
