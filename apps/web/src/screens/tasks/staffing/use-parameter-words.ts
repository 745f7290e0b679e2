import { useFormat } from '../../../format/use-format.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Parameter } from '../tasks.queries.ts';
import { tasksTexts } from '../tasks.texts.ts';

/** Value, subject and period of a parameter as they are read. */
export function useParameterWords() {
  const say = useTexts(tasksTexts);
  const { count, percent, money, date } = useFormat();
  return {
    value: ({ kind, value }: Parameter) => {
      if (kind === 'working-minutes') return say('param.minutes', { minutes: count(value) });
      if (kind === 'hourly-rate') return say('param.perHour', { amount: money(value) });
      return percent(value / 10_000, 2);
    },
    subject: ({ status, payGrade }: Parameter) =>
      status === null ? (payGrade ?? '–') : say(`status.${status}`),
    period: ({ validFrom, validTo }: Parameter) =>
      [
        validFrom && say('param.valid.from', { date: date(validFrom) }),
        validTo && say('param.valid.to', { date: date(validTo) }),
      ]
        .filter(Boolean)
        .join(' ') || say('param.valid.always'),
  };
}
