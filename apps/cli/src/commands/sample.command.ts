import { Command, Option } from 'commander';
import type { Language } from '#pruefwerk/problems';
import type { CommandContext } from '../command-context.ts';
import { drawSample, type DrawOptions } from '../sample/draw-sample.ts';
import { evaluateSample, type EvaluateOptions } from '../sample/evaluate-sample.ts';
import { planSample, type PlanOptions } from '../sample/plan-sample.ts';
import { planSentences, resultSentences } from '../sample/sample-sentences.ts';

const help: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    sample: 'Stichproben planen und auswerten',
    plan: 'Umfang einer Stichprobe berechnen',
    evaluate: 'Ergebnis einer Stichprobe auswerten: einseitige Obergrenze, Intervall',
    method: 'Rechenweise',
    confidence: 'Sicherheit, zum Beispiel 0.95',
    tolerable: 'tolerierbarer Anteil, zum Beispiel 0.05',
    expected: 'erwartete Abweichungen: Anzahl (0, 1, 2 …) oder Anteil (0.01)',
    population: 'Umfang der Grundgesamtheit (für hypergeometric)',
    n: 'geprüfte Belege',
    errors: 'Abweichungen',
    taints: 'Fehlerquoten der Treffer als JSON-Liste (für mus)',
    draw: 'Stichprobe aus einer versiegelten Grundgesamtheit ziehen',
    folder: 'Ordner der versiegelten Grundgesamtheit',
    drawMethod: 'Zufall (random) oder nach Beträgen (mus)',
    size: 'Umfang',
    seed: 'Startwert; derselbe Startwert zieht dieselben Belege',
    filters: 'Bedingungen eines Kontrolltests als JSON; nur Zahlungen, die alle erfüllen',
    json: 'als JSON',
  },
  en: {
    sample: 'plan and evaluate samples',
    plan: 'calculate the size of a sample',
    evaluate: 'evaluate the result of a sample: one-sided upper bound, interval',
    method: 'way of calculating',
    confidence: 'confidence, for example 0.95',
    tolerable: 'tolerable share, for example 0.05',
    expected: 'expected deviations: a count (0, 1, 2 …) or a share (0.01)',
    population: 'size of the population (for hypergeometric)',
    n: 'items examined',
    errors: 'deviations',
    taints: 'taints of the hits as a JSON list (for mus)',
    draw: 'draw a sample from a sealed population',
    folder: 'folder of the sealed population',
    drawMethod: 'at random, or by monetary units (mus)',
    size: 'size',
    seed: 'seed; the same seed draws the same items',
    filters: 'conditions of a control test as JSON; only payments that meet all of them',
    json: 'as JSON',
  },
};

const methods = ['binomial', 'poisson', 'hypergeometric', 'mus'];

export function sampleCommand({ language }: CommandContext): Command {
  const text = (key: string) => help[language][key] ?? '';
  const method = () => new Option('--method <method>', text('method')).choices(methods);
  const sample = new Command('sample').description(text('sample'));
  sample
    .command('plan')
    .description(text('plan'))
    .addOption(method().makeOptionMandatory())
    .requiredOption('--confidence <share>', text('confidence'))
    .requiredOption('--tolerable <share>', text('tolerable'))
    .option('--expected <number>', text('expected'), '0')
    .option('--population <count>', text('population'))
    .option('--json', text('json'))
    .action((options: PlanOptions & { json?: boolean }) => {
      const plan = planSample(options);
      tell(plan, planSentences(plan, language), options.json);
    });
  sample
    .command('evaluate')
    .description(text('evaluate'))
    .addOption(method().makeOptionMandatory())
    .requiredOption('--confidence <share>', text('confidence'))
    .requiredOption('--n <count>', text('n'))
    .option('--errors <count>', text('errors'), '0')
    .option('--taints <file>', text('taints'))
    .option('--population <count>', text('population'))
    .option('--json', text('json'))
    .action((options: EvaluateOptions & { json?: boolean }) => {
      const result = evaluateSample(options);
      tell(result, resultSentences(result, language), options.json);
    });
  sample
    .command('draw')
    .description(text('draw'))
    .requiredOption('--population <folder>', text('folder'))
    .addOption(
      new Option('--method <method>', text('drawMethod'))
        .choices(['random', 'mus'])
        .default('random'),
    )
    .requiredOption('--size <count>', text('size'))
    .requiredOption('--seed <text>', text('seed'))
    .option('--filters <json>', text('filters'))
    .option('--json', text('json'))
    .action(async (options: DrawOptions & { json?: boolean }) => {
      const draw = await drawSample(options);
      tell(draw, draw.items.map(drawnLine), options.json);
    });
  return sample;
}

const drawnLine = (item: { rowNo: number; sourceFile: string; sourceLine: number }): string =>
  `${item.rowNo}\t${item.sourceFile}\t${item.sourceLine}`;

function tell(result: object, sentences: readonly string[], json: boolean | undefined): void {
  const text = json ? JSON.stringify(result, null, 2) : sentences.join('\n');
  process.stdout.write(`${text}\n`);
}
