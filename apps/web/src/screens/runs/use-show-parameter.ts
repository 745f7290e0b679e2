import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { parameterTexts } from './parameter.texts.ts';
import type { ParameterValue, RuleParameter } from './runs.queries.ts';
import { showParameter } from './show-parameter.ts';

/** Values of rules' parameters in words of the person's language. */
export function useShowParameter() {
  const say = useTexts(parameterTexts);
  const format = useFormat();
  const words = {
    days: (count: number) => say('days', { count, shown: format.count(count) }),
    months: (count: number) => say('months', { count, shown: format.count(count) }),
    yes: say('yes'),
    no: say('no'),
    none: say('none'),
    entries: (count: number) => say('entries', { count }),
  };
  return (parameter: Pick<RuleParameter, 'kind'>, value: ParameterValue) =>
    showParameter(parameter, value, format, words);
}
