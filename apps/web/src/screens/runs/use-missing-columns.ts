import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { newRunTexts } from './new-run.texts.ts';
import type { Rule } from './runs.queries.ts';

/** Which columns a rule lacks, in words: of alternatives one suffices. */
export function useMissingColumns(): (rule: Pick<Rule, 'missing'>) => string {
  const say = useTexts(newRunTexts);
  const inLanguage = useBilingual();
  return ({ missing }) => {
    const columns = missing
      .map((any) =>
        any.map(({ label }) => say('quoted', { text: inLanguage(label) })).join(say('or')),
      )
      .join(say('and'));
    return say('missing', { columns, count: missing.length });
  };
}
