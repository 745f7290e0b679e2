import type { BothLanguages } from './both-languages.ts';
import type { ChecklistAnswer, Verdict } from './test-kinds.ts';

/** A question of the design test; the key is stored with the answer. */
export interface DesignQuestion {
  readonly key: string;
  readonly text: BothLanguages;
  /** Provision that asks for it; null: good practice. */
  readonly legalBasis: string | null;
}

export interface DesignAnswer {
  readonly question: string;
  readonly answer: ChecklistAnswer;
  readonly remark: string;
}

const question = (
  key: string,
  de: string,
  en: string,
  legalBasis: string | null = null,
): DesignQuestion => ({ key, text: { de, en }, legalBasis });

/** § 32 KomHVO NRW and its counterparts ask the office to lay down in writing how payments are secured. */
const RULES = 'KomHVO NRW § 32';
const SEPARATION = 'KomHVO NRW § 31';

/**
 * Own words; the provisions name where such rules are asked for and are to be read in the version in force on the day
 * of the payments.
 */
export const designChecklist: readonly DesignQuestion[] = [
  question(
    'written-rules',
    'Gibt es eine gültige schriftliche Regelung (Dienstanweisung) für diese Kontrolle?',
    'Is there a written rule in force for this control?',
    RULES,
  ),
  question(
    'responsibilities',
    'Ist festgelegt, welche Stelle die Kontrolle ausführt und welche sie überwacht?',
    'Is it laid down which post performs the control and which one supervises it?',
    RULES,
  ),
  question(
    'signing-powers',
    'Sind die Befugnisse und Betragsgrenzen schriftlich erteilt und aktuell?',
    'Are signing powers and limits given in writing and up to date?',
    RULES,
  ),
  question(
    'segregation',
    'Sind Feststellung, Anordnung und Zahlung voneinander getrennt?',
    'Are determination, ordering and payment kept apart?',
    SEPARATION,
  ),
  question(
    'deputies',
    'Bleibt die Trennung auch bei Vertretung und Abwesenheit erhalten?',
    'Does the separation hold when deputies act and people are absent?',
    SEPARATION,
  ),
  question(
    'system-support',
    'Setzt das Fachverfahren die Regelung durch (Rechte, Sperren, Pflichtfelder)?',
    'Does the application enforce the rule (rights, locks, mandatory fields)?',
  ),
  question(
    'evidence',
    'Hinterlässt jede Ausführung einen Nachweis, der Person und Zeitpunkt erkennen lässt?',
    'Does each performance leave evidence of who did it and when?',
  ),
  question(
    'timeliness',
    'Greift die Kontrolle, bevor das Geld die Verwaltung verlässt, oder sonst rechtzeitig?',
    'Does the control take place before the money leaves the office, or otherwise in time?',
  ),
  question(
    'completeness',
    'Erfasst die Kontrolle alle Fälle, für die sie gedacht ist, auch Eil- und Barzahlungen?',
    'Does the control cover all cases it is meant for, urgent and cash payments included?',
  ),
];

/** Answers to unknown questions and questions answered twice. */
export function unsoundAnswers(answers: readonly DesignAnswer[]): string[] {
  const known = new Set(designChecklist.map(({ key }) => key));
  const given = answers.map(({ question: key }) => key);
  return given.filter((key, at) => !known.has(key) || given.indexOf(key) !== at);
}

/** Keys of the questions without an answer. */
export function openQuestions(answers: readonly DesignAnswer[]): string[] {
  const given = new Set(answers.map(({ question: key }) => key));
  return designChecklist.map(({ key }) => key).filter((key) => !given.has(key));
}

/** Null as long as a question is open. */
export function designVerdict(answers: readonly DesignAnswer[]): Verdict | null {
  if (openQuestions(answers).length > 0) return null;
  const applicable = answers.filter(({ answer }) => answer !== 'not-applicable');
  if (applicable.some(({ answer }) => answer === 'no')) return 'not-effective';
  return applicable.some(({ answer }) => answer === 'partly') ? 'partly' : 'effective';
}
