import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { CheckResult } from '#pruefwerk/payment-check';
import type { Truth, TruthLabel } from '#pruefwerk/sample-town';
import { pruefwerk } from '../kit/command-line.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

/** Rules with planted cases in the town. The digit test decides by its gate whether it applies, so it is not scored. */
const SCORED = [
  'duplicate-payment',
  'same-payment-different-payees',
  'missing-second-person',
  'split-under-limit',
  'hugging-the-limit',
  'shared-account',
  'repeated-one-time-benefit',
  'missing-application-or-decision',
  'outside-working-days',
];

describe('the sample town of 48,000 payments', () => {
  const folder = temporaryFolder();
  const generate = async (name: string, ...options: string[]): Promise<string[]> => {
    const out = ['--seed', '1', '--rows', '48000', '--out', folder.file(name), ...options];
    expect(await pruefwerk(['generate', 'lindenborn', ...out])).toMatchObject({ code: 0 });
    const files = readdirSync(folder.file(name)).filter((file) => file.endsWith('.csv'));
    return files.map((file) => `${folder.file(name)}/${file}`);
  };
  const check = async (name: string, files: string[]): Promise<CheckResult> => {
    const limits = ['--limits', `${folder.file(name)}/limits.json`, '--land', 'NW'];
    const out = ['--out', folder.file(`${name}.xlsx`), '--json', folder.file(`${name}.json`)];
    expect(await pruefwerk(['check', ...files, ...limits, ...out])).toMatchObject({ code: 0 });
    return JSON.parse(readFileSync(folder.file(`${name}.json`), 'utf8')) as CheckResult;
  };
  /** Payment numbers by source line; the number is the first cell of the town's export. */
  const numbersOf = (files: string[]): Map<string, string> =>
    new Map(
      files.flatMap((file) =>
        readFileSync(file, 'latin1')
          .split('\r\n')
          .map((line, index): [string, string] => [
            `${file.split('/').at(-1)}:${index + 1}`,
            line.slice(0, line.indexOf(';')),
          ]),
      ),
    );

  let result: CheckResult;
  let labels: readonly TruthLabel[];
  const flagged = new Map<string, Set<string>>();

  beforeAll(async () => {
    const files = await generate('town');
    result = await check('town', files);
    labels = (JSON.parse(readFileSync(`${folder.file('town')}/truth.json`, 'utf8')) as Truth)
      .labels;
    const numbers = numbersOf(files);
    for (const { ruleId, rows } of result.redFlags) {
      const payments = flagged.get(ruleId) ?? new Set();
      for (const { file, line } of rows) payments.add(numbers.get(`${file}:${line}`) ?? '');
      flagged.set(ruleId, payments);
    }
  }, 180_000);

  afterAll(() => folder[Symbol.dispose]());

  const hit = (label: TruthLabel): boolean =>
    label.payments.some((payment) => flagged.get(label.rule)?.has(payment));

  it('comes in whole', () => {
    expect(result.population.rejected).toBe(0);
    expect(result.population.accepted).toBeGreaterThan(47_000);
  });

  it.each(SCORED)('%s finds every planted case', (rule) => {
    const planted = labels.filter((label) => label.kind === 'planted' && label.rule === rule);
    expect(planted.length).toBeGreaterThan(0);
    expect(planted.filter((label) => !hit(label)).map((label) => label.circumstance)).toEqual([]);
  });

  it.each(SCORED)('%s leaves the harmless look-alikes alone', (rule) => {
    const decoys = labels.filter((label) => label.kind === 'decoy' && label.rule === rule);
    expect(decoys.length).toBeGreaterThan(0);
    expect(decoys.filter(hit).map((label) => label.circumstance)).toEqual([]);
  });

  it('gives at most 2 red flags per 1,000 payments where nothing is planted', async () => {
    const clean = await check('clean', await generate('clean', '--clean'));
    const ran = clean.rules.filter((rule) => rule.status === 'ran').length;
    expect(ran).toBeGreaterThanOrEqual(SCORED.length);
    expect((1000 * clean.redFlags.length) / clean.population.accepted).toBeLessThanOrEqual(2);
  }, 120_000);
});
