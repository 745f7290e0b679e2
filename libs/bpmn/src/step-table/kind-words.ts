import type { Language } from '#pruefwerk/problems';
import type { StepRowKind } from './step-table.ts';

export const kindWords: Readonly<Record<StepRowKind, Readonly<Record<Language, string>>>> = {
  step: { de: 'Schritt', en: 'Step' },
  'sub-process': { de: 'Teilprozess', en: 'Sub-process' },
  decision: { de: 'Entscheidung', en: 'Decision' },
  choice: { de: 'Mehrfachauswahl', en: 'Multiple choice' },
  parallel: { de: 'Gleichzeitig', en: 'Parallel' },
  wait: { de: 'Warten', en: 'Wait' },
  start: { de: 'Anfang', en: 'Start' },
  end: { de: 'Ende', en: 'End' },
};

/** Other words that people use. */
const OTHERS: Readonly<Record<StepRowKind, readonly string[]>> = {
  step: ['arbeitsschritt', 'tätigkeit', 'aktivität', 'aufgabe', 'task', 'activity', 's'],
  'sub-process': ['unterprozess', 'subprozess', 'subprocess', 'sub process'],
  decision: ['verzweigung', 'frage', 'prüfung ja/nein', 'gateway', 'xor', 'oder'],
  choice: ['und/oder', 'inklusiv', 'inclusive', 'or'],
  parallel: ['und', 'and', 'parallelisierung', 'zusammenführung parallel'],
  wait: ['ereignis', 'zwischenereignis', 'warten auf', 'event', 'waiting'],
  start: ['beginn', 'startereignis', 'auslöser', 'trigger'],
  end: ['endereignis', 'ergebnis', 'schluss', 'stop'],
};

const KIND: ReadonlyMap<string, StepRowKind> = new Map(
  (Object.keys(OTHERS) as StepRowKind[]).flatMap((kind) =>
    [kind, ...Object.values(kindWords[kind]), ...OTHERS[kind]].map(
      (word) => [word.toLowerCase(), kind] as const,
    ),
  ),
);

/** Null for a word that is no kind of row. */
export function kindOf(word: string): StepRowKind | null {
  return KIND.get(word.trim().toLowerCase()) ?? null;
}

/** Steps and sub-processes are done by somebody and carry attributes. */
export function isActivity(kind: StepRowKind): boolean {
  return kind === 'step' || kind === 'sub-process';
}
