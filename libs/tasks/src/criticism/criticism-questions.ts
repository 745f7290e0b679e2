import type { CriticismAnswer } from '../task-kinds.ts';

/** Zweckkritik asks whether a task is needed, Vollzugskritik how it is done. */
export type CriticismPart = 'purpose' | 'execution';

export interface CriticismQuestion {
  readonly id: string;
  readonly part: CriticismPart;
  readonly de: string;
  readonly en: string;
  /** The answer that points to something that can be dropped or done better. */
  readonly opening: Exclude<CriticismAnswer, 'research'>;
}

/** Own words; the steps and the division into purpose and execution follow the source. */
export const CRITICISM_SOURCE = {
  de: 'Eigene Fragen nach den Schritten der Aufgabenkritik im Organisationshandbuch, Abschnitte 3.2 und 3.3 (orghandbuch.de); Antwortmuster Ja, Nein, Recherche notwendig.',
  en: 'Own questions along the steps of task criticism in the German organisation handbook, sections 3.2 and 3.3 (orghandbuch.de); answers yes, no, research needed.',
} as const;

/** The purpose comes first: what is dropped need not be done better. */
export const criticismQuestions: readonly CriticismQuestion[] = [
  {
    id: 'purpose-duty',
    part: 'purpose',
    de: 'Verpflichtet ein Gesetz, eine Satzung oder ein Vertrag zu dieser Aufgabe?',
    en: 'Does a law, a by-law or a contract oblige to this task?',
    opening: 'no',
  },
  {
    id: 'purpose-need',
    part: 'purpose',
    de: 'Wird das Ergebnis heute noch gebraucht, und ist bekannt, von wem?',
    en: 'Is the result still needed today, and is it known by whom?',
    opening: 'no',
  },
  {
    id: 'purpose-loss',
    part: 'purpose',
    de: 'Entstünde ein spürbarer Nachteil, wenn die Aufgabe ganz oder teilweise entfiele?',
    en: 'Would it do noticeable harm if the task were dropped wholly or in part?',
    opening: 'no',
  },
  {
    id: 'purpose-extent',
    part: 'purpose',
    de: 'Gehen Umfang, Häufigkeit oder Güte über das Vorgeschriebene oder Nötige hinaus?',
    en: 'Do extent, frequency or quality go beyond what is prescribed or needed?',
    opening: 'yes',
  },
  {
    id: 'execution-place',
    part: 'execution',
    de: 'Ist diese Organisationseinheit die richtige Stelle für die Aufgabe?',
    en: 'Is this unit the right place for the task?',
    opening: 'no',
  },
  {
    id: 'execution-partner',
    part: 'execution',
    de: 'Könnte ein anderer Träger oder eine Zusammenarbeit die Aufgabe gleich gut und wirtschaftlicher erledigen?',
    en: 'Could another body or a cooperation do the task as well and at lower cost?',
    opening: 'yes',
  },
  {
    id: 'execution-flow',
    part: 'execution',
    de: 'Läuft die Aufgabe ohne Doppelarbeit, Medienbrüche und vermeidbare Rückfragen?',
    en: 'Does the task run without duplicate work, media breaks and avoidable queries?',
    opening: 'no',
  },
  {
    id: 'execution-technology',
    part: 'execution',
    de: 'Nutzt die Aufgabe das Fachverfahren und andere Technik so weit, wie es möglich ist?',
    en: 'Does the task use the line-of-business system and other technology as far as possible?',
    opening: 'no',
  },
  {
    id: 'execution-qualification',
    part: 'execution',
    de: 'Passen Qualifikation und Eingruppierung zu dem, was die Aufgabe verlangt?',
    en: 'Do qualification and pay grade fit what the task demands?',
    opening: 'no',
  },
  {
    id: 'execution-control',
    part: 'execution',
    de: 'Sind Mitzeichnungen und Kontrollen so bemessen, wie es das Risiko verlangt?',
    en: 'Are co-signatures and controls measured by the risk?',
    opening: 'no',
  },
];
