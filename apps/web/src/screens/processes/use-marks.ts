import { useMemo } from 'react';
import type { Mark } from '../../bpmn/marks.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { useOpenFlags } from '../../controls/use-open-flags.ts';
import { useFormat } from '../../format/use-format.ts';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import { processTexts } from './process.texts.ts';
import type { ShownMark } from './search.ts';
import { stepMarks } from './step-marks.ts';
import type { StepRecords } from './use-step-records.ts';

/** The signs in the diagram, with their words. */
export function useMarks(
  steps: readonly ProcessStep[],
  shown: ReadonlySet<ShownMark>,
  { controls, risks }: StepRecords,
): readonly Mark[] {
  const say = useTexts(processTexts);
  const sayControl = useTexts(controlsTexts);
  const sayPart = useTexts(partsTexts);
  const openFlags = useOpenFlags();
  const { decimal } = useFormat();
  const marks = stepMarks(steps, shown, {
    controls,
    risks,
    openFlags,
    words: {
      control: ({ code, title, assessment }) =>
        say('mark.control', { code, title, assessment: sayControl(`assessment.${assessment}`) }),
      risk: ({ risk: { code, title }, residualLevel }) =>
        say('mark.risk', { code, title, level: sayPart(`risk.${residualLevel}`) }),
      hours: (hours) => say('value.hours', { value: decimal(hours) }),
      waiting: (hours) =>
        say('mark.waiting', { hours: say('value.hours', { value: decimal(hours) }) }),
      flags: (count) => say('mark.flags', { count }),
    },
  });
  // The drawing is touched only when a mark really differs.
  const content = JSON.stringify(marks);
  return useMemo(() => JSON.parse(content) as Mark[], [content]);
}
