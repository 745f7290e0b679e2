import { useTexts } from '../../texts/use-texts.ts';
import type { Suggestion } from './process-checks.queries.ts';
import { processChecksTexts } from './process-checks.texts.ts';

const roles = ['ordnetAn', 'zahltAus', 'begruendet', 'aendert', 'nein'] as const;

/** A suggestion as the question that it is. */
export function useQuestion(names: ReadonlyMap<string, string>): (one: Suggestion) => string {
  const say = useTexts(processChecksTexts);
  return ({ elementId, attribute, value, word }) => {
    const given = { word, step: names.get(elementId) ?? say('way.empty') };
    if (attribute !== 'zahlungsrelevant') return say(`question.${attribute}`, given);
    const role = roles.find((one) => one === value) ?? 'nein';
    return say(`question.${role}`, given);
  };
}
