import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fingerprintHits, runRules, type Engine, type RuleOutcome } from '#pruefwerk/engine';
import { sealPayments } from '#pruefwerk/intake';
import type { SealedPopulation } from '#pruefwerk/population';
import { RULES } from '#pruefwerk/red-flags';
import { bothEngines } from '../kit/engines.ts';

/** Published spending of a city, 25 files; not part of this repository. */
const ARCHIVE = resolve('../shared/data/payments/bradford-2017-12_to_2019-12.tgz');
const present = existsSync(ARCHIVE);
const withData = present ? describe : describe.skip;

interface Answer {
  readonly outcomes: readonly RuleOutcome[];
  readonly fingerprints: readonly (readonly string[])[];
}

async function answerOf(engine: Engine, population: SealedPopulation): Promise<Answer> {
  await using session = await engine.open(population);
  const outcomes = await runRules({ session, rules: RULES, settings: { land: 'NW' } });
  const fingerprints: string[][] = [];
  for (const { hits } of outcomes) fingerprints.push(await fingerprintHits(session, hits));
  return { outcomes: outcomes.map((outcome) => ({ ...outcome, durationMs: 0 })), fingerprints };
}

withData(`Bradford files${present ? '' : ' (skipped: ../shared/data is absent)'}`, () => {
  const directory = mkdtempSync(join(tmpdir(), 'pruefwerk-bradford-'));
  let duck: Answer;
  let postgres: Answer;

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
  }, 300_000);

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('no rule fails, and more than one finds something', () => {
    expect(duck.outcomes.filter((outcome) => outcome.status === 'failed')).toEqual([]);
    expect(duck.outcomes.filter((outcome) => outcome.hits.length > 0).length).toBeGreaterThan(1);
  });

  it('both engines give the same hits and fingerprints', () => {
    expect(postgres.outcomes).toEqual(duck.outcomes);
    expect(postgres.fingerprints).toEqual(duck.fingerprints);
  });
});
