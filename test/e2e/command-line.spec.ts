import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { CheckResult } from '#pruefwerk/payment-check';
import { oneTimeBenefit } from '../kit/clean-processes/one-time-benefit.ts';
import { pruefwerk } from '../kit/command-line.ts';
import { xmlOf } from '../kit/process-file.ts';
import { mutations } from '../kit/process-mutants.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

const HEADER =
  'Buchungsnummer;Aktenzeichen;Personennr;Zahldatum;Auszahlungsbetrag;Leistungsart;einmalig;Antragsnummer;Bescheidnummer;Erfasser;Freigeber';
const GOOD = [
  'B1;AZ-1;P1;03.03.2025;120,50;ASY-6-BEKL;J;A1;D1;SB1;SB2',
  'B2;AZ-2;P2;04.03.2025;1.234,56;ASY-6-MOEB;J;A2;D2;SB1;SB2',
  'B3;AZ-3;P3;05.03.2025;80,00;ASY-6-BEKL;J;;;SB1;SB2',
  'B4;AZ-4;P4;06.03.2025;-80,00;ASY-6-BEKL;J;A4;D4;SB1;SB2',
];
const BAD = 'B5;AZ-5;P5;31.02.2025;99,00;ASY-6-BEKL;J;A5;D5;SB1;SB2';

describe('pruefwerk', () => {
  const folder = temporaryFolder();
  const csv = (name: string, rows: readonly string[]): string => {
    writeFileSync(
      folder.file(name),
      Buffer.from(`${[HEADER, ...rows].join('\r\n')}\r\n`, 'latin1'),
    );
    return folder.file(name);
  };
  const resultOf = (name: string): CheckResult =>
    JSON.parse(readFileSync(folder.file(name), 'utf8')) as CheckResult;

  afterAll(() => folder[Symbol.dispose]());

  describe('check', () => {
    beforeAll(async () => {
      const input = csv('payments.csv', [...GOOD, BAD]);
      const out = ['--out', folder.file('findings.xlsx'), '--json', folder.file('result.json')];
      const run = await pruefwerk(['check', input, ...out]);
      expect(run).toMatchObject({ code: 0, stdout: '' });
    });

    it('proves that nothing is lost: read = accepted + rejected, and the control total to the cent', () => {
      expect(resultOf('result.json').population).toMatchObject({
        read: 5,
        accepted: 4,
        rejected: 1,
        controlTotalCents: 12_050 + 123_456 + 8_000 - 8_000,
      });
    });

    it('names line, column, value and reason of a rejected row', () => {
      const [reject] = resultOf('result.json').rejects;
      expect(reject).toMatchObject({
        file: 'payments.csv',
        line: 6,
        column: 'Zahldatum',
        value: '31.02.2025',
      });
      expect(reject?.message).toMatch(/Datum/);
    });

    it('flags the one-time payment without application and points at its line', () => {
      const flags = resultOf('result.json').redFlags.filter(
        (flag) => flag.ruleId === 'missing-application-or-decision',
      );
      expect(flags.map((flag) => flag.rows)).toEqual([[{ file: 'payments.csv', line: 4 }]]);
    });

    it('says why a rule did not run', () => {
      const rule = resultOf('result.json').rules.find(({ id }) => id === 'shared-account');
      expect(rule).toMatchObject({ status: 'not-applicable', hits: 0 });
      expect(rule?.reason).toMatch(/iban/);
    });

    it('writes a workbook that a reader opens and that verifies', async () => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(folder.file('findings.xlsx'));
      expect(workbook.worksheets.map((sheet) => sheet.name)).toContain('Auffälligkeiten');
      const proof = ['--result', folder.file('result.json')];
      const verified = await pruefwerk([
        'verify',
        'workbook',
        folder.file('findings.xlsx'),
        ...proof,
      ]);
      expect(verified).toMatchObject({ code: 0 });
    });

    it('finds the same in any row order', async () => {
      const shuffled = csv('shuffled.csv', [...GOOD, BAD].reverse());
      const out = ['--out', folder.file('s.xlsx'), '--json', folder.file('shuffled.json')];
      await pruefwerk(['check', shuffled, ...out]);
      const [one, other] = [resultOf('result.json'), resultOf('shuffled.json')];
      expect(other.population.sha256).toBe(one.population.sha256);
      expect(other.redFlags.map((flag) => flag.fingerprint)).toEqual(
        one.redFlags.map((flag) => flag.fingerprint),
      );
    });

    it('shows clerks as pseudonyms', () => {
      expect(readFileSync(folder.file('result.json'), 'utf8')).not.toMatch(/"SB[12]"/);
    });
  });

  describe('exit codes and messages', () => {
    it.each<[string, string[], number, RegExp]>([
      ['rejected rows with --strict', ['--strict'], 1, /1 abgewiesen/],
      ['rejected rows without --strict', [], 0, /1 abgewiesen/],
      ['an unknown rule', ['--rules', 'no-such-rule'], 2, /no-such-rule/],
      ['an unknown parameter', ['--set', 'duplicate-payment.nonsense=3'], 2, /nonsense/],
      ['an unknown Land', ['--land', 'XX'], 2, /XX/],
      ['an unknown option', ['--nonsense'], 2, /--nonsense/],
      ['a language that is not spoken', ['--lang', 'fr'], 2, /fr.*de, en/],
      ['a mapping that is missing', ['--mapping', 'no-such.json'], 2, /no-such\.json/],
    ])('%s', async (_reason, options, code, message) => {
      const input = csv('five.csv', [...GOOD, BAD]);
      const run = await pruefwerk(['check', input, '--out', folder.file('five.xlsx'), ...options]);
      expect(run.code).toBe(code);
      expect(run.stderr).toMatch(message);
    });

    it('a missing file is said in German, and in English on request', async () => {
      const missing = ['check', folder.file('absent.csv'), '--out', folder.file('x.xlsx')];
      expect(await pruefwerk(missing)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/gibt es nicht/),
      });
      expect(await pruefwerk([...missing, '--lang', 'en'])).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/does not exist/),
      });
    });

    it('a file without amounts leaves no workbook behind', async () => {
      writeFileSync(folder.file('words.csv'), 'Wort;Farbe\nHaus;rot\n');
      const run = await pruefwerk([
        'check',
        folder.file('words.csv'),
        '--out',
        folder.file('none.xlsx'),
      ]);
      expect(run.code).toBe(2);
      expect(readdirSync(folder.path).filter((name) => name.startsWith('none'))).toEqual([]);
    });
  });

  describe('seal and verify population', () => {
    it('finds a changed cent', async () => {
      const sealed = folder.file('population');
      const input = csv('seal.csv', GOOD);
      expect(await pruefwerk(['seal', input, '--out', sealed])).toMatchObject({ code: 0 });
      expect(await pruefwerk(['verify', 'population', sealed])).toMatchObject({ code: 0 });
      const manifest = `${sealed}/manifest.json`;
      const text = readFileSync(manifest, 'utf8');
      writeFileSync(
        manifest,
        text.replace('"controlTotalCents": 135506', '"controlTotalCents": 135507'),
      );
      expect(readFileSync(manifest, 'utf8')).not.toBe(text);
      expect(await pruefwerk(['verify', 'population', sealed])).toMatchObject({ code: 1 });
    });
  });

  it('rules --json lists every rule with its needs', async () => {
    const { stdout } = await pruefwerk(['rules', '--json']);
    const rules = JSON.parse(stdout) as { id: string; requires: string[][] }[];
    expect(rules.map((rule) => rule.id)).toContain('duplicate-payment');
    expect(rules.every((rule) => rule.requires.length > 0)).toBe(true);
  });

  describe('sample', () => {
    const planned = ['sample', 'plan', '--confidence', '0.95', '--tolerable', '0.05'];

    it.each<[string, string[], number]>([
      ['binomial', [], 59],
      ['poisson', [], 60],
      ['mus', [], 60],
      ['hypergeometric', ['--population', '500'], 56],
    ])('plan --method %s', async (method, options, n) => {
      const run = await pruefwerk([...planned, '--method', method, ...options, '--json']);
      expect(JSON.parse(run.stdout)).toMatchObject({ n, allowedErrors: 0 });
    });

    it('evaluate reads taints from a file and says what they prove', async () => {
      writeFileSync(folder.file('taints.json'), '[0.25, 1]');
      const options = ['--method', 'mus', '--confidence', '0.95', '--n', '60'];
      const taints = ['--taints', folder.file('taints.json'), '--json'];
      const run = await pruefwerk(['sample', 'evaluate', ...options, ...taints]);
      expect(JSON.parse(run.stdout)).toMatchObject({ errors: 2, mostLikely: 1.25 / 60 });
    });

    it('draw takes the same payments from the same content in another row order', async () => {
      const drawn = async (name: string, rows: string[]) => {
        const sealed = folder.file(`drawn-${name}`);
        await pruefwerk(['seal', csv(`${name}.csv`, rows), '--out', sealed]);
        const options = ['--population', sealed, '--size', '2', '--seed', 'Lindenborn', '--json'];
        const { stdout } = await pruefwerk(['sample', 'draw', ...options]);
        const { items } = JSON.parse(stdout) as { items: { rowNo: number; amountCents: number }[] };
        return items.map(({ rowNo, amountCents }) => ({ rowNo, amountCents }));
      };
      const straight = await drawn('straight', GOOD);
      expect(straight).toHaveLength(2);
      expect(await drawn('turned', GOOD.toReversed())).toEqual(straight);
    });

    it('a plan that can prove nothing is said in German', async () => {
      const run = await pruefwerk([...planned, '--method', 'binomial', '--expected', '0.06']);
      expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/Keine Stichprobe/) });
    });
  });

  it('digits says first whether the test is applicable, and leaves nothing behind', async () => {
    const run = await pruefwerk(['digits', csv('digits.csv', GOOD), '--test', 'first']);
    expect(run.stdout).toMatch(/nicht anwendbar: weniger als 300 Beträge/);
    const unreadable = BAD.replace('99,00', 'neunzig');
    const options = ['--column', 'Auszahlungsbetrag', '--test', 'last-two', '--sign', 'both'];
    const file = csv('digits.csv', [...GOOD, unreadable]);
    const { stdout } = await pruefwerk(['digits', file, ...options, '--json']);
    const report = JSON.parse(stdout) as { n: number; rejected: number; blocks: object[] };
    expect(report).toMatchObject({ n: GOOD.length, rejected: 1, degreesOfFreedom: 99 });
    expect(report.blocks).toHaveLength(100);
  });

  it('bpmn lint ends with 1 and shows the way when a payment has no second person', async () => {
    const model = structuredClone(oneTimeBenefit);
    writeFileSync(folder.file('clean.bpmn'), xmlOf(model));
    expect(await pruefwerk(['bpmn', 'lint', folder.file('clean.bpmn')])).toMatchObject({ code: 0 });
    mutations['payment-four-eyes']?.(model);
    writeFileSync(folder.file('gap.bpmn'), xmlOf(model));
    const run = await pruefwerk(['bpmn', 'lint', folder.file('gap.bpmn')]);
    expect(run).toMatchObject({ code: 1, stdout: expect.stringMatching(/feststellen → anordnen/) });
    const { stdout } = await pruefwerk(['bpmn', 'lint', folder.file('gap.bpmn'), '--json']);
    const { hits } = JSON.parse(stdout) as { hits: { ruleId: string; elementIds: string[] }[] };
    expect(hits).toContainEqual(
      expect.objectContaining({ ruleId: 'payment-four-eyes', elementIds: ['auszahlen'] }),
    );
    const broken = ['bpmn', 'lint', csv('no-model.csv', GOOD)];
    expect(await pruefwerk(broken)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/XML/),
    });
  });

  it('generate makes the same town from the same seed', async () => {
    const make = async (name: string, seed: string): Promise<string> => {
      const out = ['--rows', '5000', '--out', folder.file(name), '--seed', seed];
      expect(await pruefwerk(['generate', 'lindenborn', ...out])).toMatchObject({ code: 0 });
      const files = readdirSync(folder.file(name)).sort();
      return files.map((file) => readFileSync(`${folder.file(name)}/${file}`, 'latin1')).join('\f');
    };
    const first = await make('town-a', '7');
    expect(await make('town-b', '7')).toBe(first);
    expect(await make('town-c', '8')).not.toBe(first);
    for (const name of ['truth', 'limits', 'account-changes']) {
      const beside = readFileSync(`${folder.file('town-a')}/${name}.json`, 'utf8');
      expect([name, beside.length > 50]).toEqual([name, true]);
    }
  });
});
