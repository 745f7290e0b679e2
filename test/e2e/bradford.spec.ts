import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { CheckResult } from '#pruefwerk/payment-check';
import { bradfordIsPresent, bradfordNote, unpackBradford } from '../kit/bradford-files.ts';
import { pruefwerk } from '../kit/command-line.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

const withData = bradfordIsPresent ? describe : describe.skip;

withData(`the 25 Bradford files through the command line${bradfordNote}`, () => {
  const folder = temporaryFolder();
  let files: string[];
  let result: CheckResult;

  const check = async (
    name: string,
    inputs: string[],
    ...options: string[]
  ): Promise<CheckResult> => {
    const out = ['--out', folder.file(`${name}.xlsx`), '--json', folder.file(`${name}.json`)];
    const run = await pruefwerk(['check', ...inputs, ...out, ...options]);
    expect(run.stderr).not.toMatch(/Fehler/);
    expect(run.code).toBe(0);
    return JSON.parse(readFileSync(folder.file(`${name}.json`), 'utf8')) as CheckResult;
  };

  beforeAll(async () => {
    files = unpackBradford(folder.path);
    result = await check('forwards', files);
  }, 120_000);

  afterAll(() => folder[Symbol.dispose]());

  it('takes every row in and proves the net total', () => {
    expect(result.population).toMatchObject({
      read: 245_986,
      accepted: 245_986,
      rejected: 0,
      controlTotalCents: 110_777_613_206,
    });
  });

  it('runs what the columns allow, and says of the rest which column is missing', () => {
    expect(result.rules.filter((rule) => rule.status === 'failed')).toEqual([]);
    const ran = result.rules.filter((rule) => rule.hits > 0).map((rule) => rule.id);
    expect(ran).toEqual(expect.arrayContaining(['duplicate-payment', 'reversal-pair']));
    const refused = result.rules.filter((rule) => rule.status === 'not-applicable');
    expect(refused.every((rule) => (rule.reason ?? '').length > 20)).toBe(true);
  });

  it('shows at most 2 payments in 1,000 per rule', () => {
    for (const { id, hits } of result.rules) {
      expect([id, (1000 * hits) / result.population.accepted <= 2]).toEqual([id, true]);
    }
  });

  it('finds splits under a signing limit that the engagement sets', async () => {
    const limit = ['--rules', 'split-under-limit', '--set', 'split-under-limit.limit=5000,00'];
    const { rules } = await check('split', files, ...limit);
    expect(rules).toMatchObject([{ status: 'ran' }]);
    expect(rules[0]?.hits).toBeGreaterThan(0);
  }, 120_000);

  it('finds the same whatever the order of the files', async () => {
    const backwards = await check('backwards', files.toReversed());
    expect(backwards.population.sha256).toBe(result.population.sha256);
    expect(backwards.redFlags.map((flag) => flag.fingerprint)).toEqual(
      result.redFlags.map((flag) => flag.fingerprint),
    );
  }, 120_000);
});
