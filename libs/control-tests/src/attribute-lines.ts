import type { AttributeMethod } from '#pruefwerk/statistics';
import { type CalculationLine, derived, given } from './calculation-sheet.ts';
import { PARTLY_UP_TO } from './verdict.ts';

interface AttributeFigures {
  readonly method: AttributeMethod;
  readonly confidence: number;
  readonly tolerable: number;
  readonly n: number;
  readonly errors: number;
  readonly population: number | null;
  readonly mostLikely: number;
  readonly upperBound: number;
  readonly interval: readonly [number, number];
}

/** In words, so that a person re-computes it with any table of the distribution or in a spreadsheet. */
const boundFormula = {
  binomial: [
    'größter Anteil p, bei dem höchstens k Abweichungen in n Belegen noch mit Wahrscheinlichkeit 1 − Sicherheit vorkommen: BETA.INV(Sicherheit; k + 1; n − k)',
    'largest share p under which at most k deviations in n items still occur with probability 1 − confidence: BETA.INV(confidence; k + 1; n − k)',
  ],
  poisson: [
    'Zuverlässigkeitsfaktor für k Abweichungen geteilt durch n: GAMMA.INV(Sicherheit; k + 1; 1) / n',
    'reliability factor of k deviations divided by n: GAMMA.INV(confidence; k + 1; 1) / n',
  ],
  hypergeometric: [
    'größte Zahl abweichender Belege K in der Grundgesamtheit N, bei der höchstens k in n gezogenen noch mit Wahrscheinlichkeit 1 − Sicherheit vorkommen, geteilt durch N: HYPGEOM.VERT(k; n; K; N; WAHR) ≥ 1 − Sicherheit',
    'largest number K of deviating items in the population N under which at most k among n drawn still occur with probability 1 − confidence, divided by N: HYPGEOM.DIST(k; n; K; N; TRUE) ≥ 1 − confidence',
  ],
} as const;

export function attributeLines(figures: AttributeFigures): CalculationLine[] {
  const { confidence, tolerable, n, errors, population, mostLikely, upperBound } = figures;
  return [
    given('n', ['Geprüfte Belege (n)', 'Items examined (n)'], n, 'count'),
    given('errors', ['Belege mit Abweichung (k)', 'Items with a deviation (k)'], errors, 'count'),
    ...(population === null
      ? []
      : [given('population', ['Grundgesamtheit (N)', 'Population (N)'], population, 'count')]),
    given('confidence', ['Sicherheit', 'Confidence'], confidence, 'share'),
    given('tolerable', ['Tolerierbarer Anteil', 'Tolerable share'], tolerable, 'share'),
    derived(
      'most-likely',
      { label: ['Wahrscheinlichster Anteil', 'Most likely share'], formula: ['k / n', 'k / n'] },
      mostLikely,
      'share',
    ),
    derived(
      'upper-bound',
      {
        label: ['Obere Grenze, einseitig', 'Upper bound, one-sided'],
        formula: boundFormula[figures.method],
      },
      upperBound,
      'share',
    ),
    ...intervalLines(figures.interval),
    verdictLine(tolerable),
  ];
}

function intervalLines([low, high]: readonly [number, number]): CalculationLine[] {
  return [
    derived(
      'interval-low',
      {
        label: ['Intervall, untere Grenze', 'Interval, lower end'],
        formula: [
          'Clopper-Pearson, zweiseitig: BETA.INV((1 − Sicherheit) / 2; k; n − k + 1)',
          'Clopper-Pearson, two-sided: BETA.INV((1 − confidence) / 2; k; n − k + 1)',
        ],
      },
      low,
      'share',
    ),
    derived(
      'interval-high',
      {
        label: ['Intervall, obere Grenze', 'Interval, upper end'],
        formula: [
          'Clopper-Pearson, zweiseitig: BETA.INV(1 − (1 − Sicherheit) / 2; k + 1; n − k)',
          'Clopper-Pearson, two-sided: BETA.INV(1 − (1 − confidence) / 2; k + 1; n − k)',
        ],
      },
      high,
      'share',
    ),
  ];
}

/** Where "partly effective" ends. */
export function verdictLine(tolerable: number): CalculationLine {
  return derived(
    'partly-up-to',
    {
      label: ['„Teilweise wirksam“ bis (eigene Festlegung)', '“Partly effective” up to (own rule)'],
      formula: [
        'obere Grenze ≤ tolerierbarer Anteil: wirksam; bis zum Doppelten: teilweise wirksam; darüber: nicht wirksam',
        'upper bound ≤ tolerable share: effective; up to twice of it: partly effective; beyond: not effective',
      ],
    },
    PARTLY_UP_TO * tolerable,
    'share',
  );
}
