import { useMemo } from 'react';
import type { Mark } from '../../bpmn/marks.ts';
import { sequenceFlows } from '../../bpmn/sequence-flows.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { useOpenFlags } from '../../controls/use-open-flags.ts';
import { useFormat } from '../../format/use-format.ts';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import { processTexts } from './process.texts.ts';
import type { ShownMark } from './search.ts';
import { handOverMarks } from './hand-over-marks.ts';
import { stepMarks } from './step-marks.ts';
import { useStepWords } from './step-words.ts';
import type { StepRecords } from './use-step-records.ts';

interface MarkedModel {
  readonly steps: readonly ProcessStep[];
  readonly xml: string;
}

/** The signs in the diagram, with their words. */
export function useMarks(
  { steps, xml }: MarkedModel,
  shown: ReadonlySet<ShownMark>,
  { controls, risks }: StepRecords,
): readonly Mark[] {
  const say = useTexts(processTexts);
  const sayControl = useTexts(controlsTexts);
  const sayPart = useTexts(partsTexts);
  const openFlags = useOpenFlags();
  const { decimal } = useFormat();
  const words = useStepWords();
  const flows = useMemo(() => sequenceFlows(xml), [xml]);
  const handOvers = shown.has('uebergaben')
    ? handOverMarks(flows, steps, (from, to) => say('mark.handOver', { from, to }))
    : [];
  const marks = stepMarks(steps, shown, {
    controls,
    risks,
    openFlags,
    words: {
      control: ({ code, title, assessment }) =>
        say('mark.control', { code, title, assessment: sayControl(`assessment.${assessment}`) }),
      risk: ({ risk: { code, title }, residualLevel }) =>
        say('mark.risk', { code, title, level: sayPart(`risk.${residualLevel}`) }),
      minutes: (minutes) => decimal(minutes),
      processing: (minutes) =>
        say('mark.minutes', { minutes: say('value.minutes', { value: decimal(minutes) }) }),
      mediaBreak: (step) => words.mediaBreak(step) ?? '',
      hours: (hours) => say('value.hours', { value: decimal(hours) }),
      waiting: (hours) =>
        say('mark.waiting', { hours: say('value.hours', { value: decimal(hours) }) }),
      flags: (count) => say('mark.flags', { count }),
    },
  });
  // The drawing is touched only when a mark really differs.
  const content = JSON.stringify([...marks, ...handOvers]);
  return useMemo(() => JSON.parse(content) as Mark[], [content]);
}
