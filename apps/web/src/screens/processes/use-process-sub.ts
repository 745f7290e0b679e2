import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { processNumber } from './process-number.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessFile } from './processes.queries.ts';

/** The line below the name: number, kind, revision, unit, cases, time per case. */
export function useProcessSub({ process, steps }: ProcessFile): string {
  const say = useTexts(processTexts);
  const { count, decimal } = useFormat();
  const { number, kind, revision, unit, caseloadPerYear } = process;
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  return [
    say('sub', { number: processNumber(number), kind: say(`kind.${kind}`), revision }),
    unit,
    caseloadPerYear === null ? '' : say('sub.cases', { count: count(caseloadPerYear) }),
    minutes === 0 ? '' : say('sub.minutes', { minutes: decimal(minutes) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
