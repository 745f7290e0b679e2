import { type AttributeReader, FIVE, SHARE } from './attribute-reader.ts';
import {
  type ControlEffect,
  controlEffects,
  type ControlExecution,
  controlExecutions,
  type ControlResult,
  controlResults,
  type ControlType,
  controlTypes,
} from './iks-values.ts';

/** `iks:kontrolle`: a control at its step. The number leads to the control's own record, which says the most. */
export interface IksControl {
  /** Number of the control, for example K-04. */
  readonly id: string;
  readonly name: string | null;
  readonly art: ControlType | null;
  readonly wirkung: ControlEffect | null;
  readonly ausfuehrung: ControlExecution | null;
  /** Key control (Schlüsselkontrolle). */
  readonly schluessel: boolean | null;
  readonly frequenz: string | null;
  /** Share of the cases that are controlled, 0 to 1. */
  readonly quote: number | null;
  readonly schwelleEur: number | null;
  readonly rolle: string | null;
  /** Evidence that the control was carried out. */
  readonly nachweis: string | null;
  readonly risikoIds: readonly string[];
  readonly testId: string | null;
  /** Plain date of the last test of the control. */
  readonly letzterTest: string | null;
  /** Maturity, 0 to 5. */
  readonly reife: number | null;
  /** What the last test gave. */
  readonly ergebnis: ControlResult | null;
}

/** Null without a number: then it refers to nothing. */
export function readControl(read: AttributeReader): IksControl | null {
  const id = read.text('id');
  const facts = {
    name: read.text('name'),
    art: read.oneOf('art', controlTypes),
    wirkung: read.oneOf('wirkung', controlEffects),
    ausfuehrung: read.oneOf('ausfuehrung', controlExecutions),
    schluessel: read.flag('schluessel'),
    frequenz: read.text('frequenz'),
    quote: read.number('quote', SHARE),
    schwelleEur: read.number('schwelleEur'),
    rolle: read.text('rolle'),
    nachweis: read.text('nachweis'),
    risikoIds: read.list('risikoIds'),
    testId: read.text('testId'),
    letzterTest: read.text('letzterTest'),
    reife: read.number('reife', FIVE),
    ergebnis: read.oneOf('ergebnis', controlResults),
  };
  return id === null ? null : { id, ...facts };
}

/** `iks:risiko`: a risk at its step; the number leads to the risk's own record. */
export interface IksRisk {
  /** Number of the risk, for example R-07. */
  readonly id: string;
  readonly kategorie: string | null;
  /** Likelihood and damage, 1 to 5. */
  readonly eintritt: number | null;
  readonly schaden: number | null;
  /** Product of both that remains with the controls, to 25. */
  readonly restrisiko: number | null;
}

export function readRisk(read: AttributeReader): IksRisk | null {
  const id = read.text('id');
  const kategorie = read.text('kategorie');
  const [eintritt, schaden] = [read.number('eintritt', FIVE), read.number('schaden', FIVE)];
  const restrisiko = read.number('restrisiko', { most: 25 });
  return id === null ? null : { id, kategorie, eintritt, schaden, restrisiko };
}
