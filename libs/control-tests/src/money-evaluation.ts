import { evaluateMonetaryUnits } from '#pruefwerk/statistics';
import { verdictLine } from './attribute-lines.ts';
import { type CalculationLine, derived, given } from './calculation-sheet.ts';
import type { JudgedItem } from './judged-items.ts';
import type { TestSheet } from './test-content.ts';

/** Stringer's bound as a share of the money. Null before the draw. @throws FigureOutOfRange */
export function moneyEvaluation(sheet: TestSheet, counted: readonly JudgedItem[]) {
  const { confidence, tolerable, bookValueCents, intervalCents } = sheet;
  if (bookValueCents === null || intervalCents === null) return null;
  const items = counted.map(({ item, auditedCents }) => ({
    ...{ bookCents: item.amountCents ?? 0, auditedCents },
    ...{ hits: item.hits, certain: item.certain },
  }));
  const { over } = evaluateMonetaryUnits(items, { confidence, intervalCents });
  const upperBound = over.upperCents / bookValueCents;
  const mostLikely = (over.projectedCents + over.certainCents) / bookValueCents;
  const lines: CalculationLine[] = [
    given('book-value', ['Buchwert', 'Book value'], bookValueCents, 'cents'),
    given('interval', ['Ziehungsabstand', 'Sampling interval'], intervalCents, 'cents'),
    given('confidence', ['Sicherheit', 'Confidence'], confidence, 'share'),
    given('tolerable', ['Tolerierbarer Anteil', 'Tolerable share'], tolerable, 'share'),
    given(
      'certain',
      ['Fehler der sicher gezogenen Belege', 'Errors of items drawn for certain'],
      over.certainCents,
      'cents',
    ),
    ...over.steps.map(stepLine),
    derived(
      'upper-cents',
      {
        label: ['Obere Grenze der Überzahlung', 'Upper bound of the overstatement'],
        formula: [
          'Summe der Schritte und der sicheren Fehler (Stringer)',
          'sum of the steps and the certain errors (Stringer)',
        ],
      },
      over.upperCents,
      'cents',
    ),
    derived(
      'upper-bound',
      {
        label: ['Obere Grenze, Anteil am Geld', 'Upper bound, share of the money'],
        formula: ['obere Grenze / Buchwert', 'upper bound / book value'],
      },
      upperBound,
      'share',
    ),
    verdictLine(tolerable),
  ];
  return { mostLikely, upperBound, interval: null, lines };
}

function stepLine(step: {
  readonly rank: number;
  readonly taint: number;
  readonly increment: number;
  readonly cents: number;
}): CalculationLine {
  const { rank, taint, increment, cents } = step;
  const figures = `${increment} × ${taint}`;
  return derived(
    `step-${rank}`,
    {
      label:
        rank === 0
          ? ['Grundbetrag ohne Fehler', 'Basic precision']
          : [`${rank}. Fehlerquote, absteigend`, `Taint ${rank}, descending`],
      formula: [
        `Zuwachs des Faktors × Fehlerquote × Abstand = ${figures} × Abstand`,
        `increment of the factor × taint × interval = ${figures} × interval`,
      ],
    },
    cents,
    'cents',
  );
}
