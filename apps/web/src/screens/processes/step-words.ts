import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import { processTexts } from './process.texts.ts';

const types = [
  ...(['task', 'userTask', 'manualTask', 'serviceTask', 'scriptTask', 'businessRuleTask'] as const),
  ...(['sendTask', 'receiveTask', 'subProcess', 'callActivity', 'startEvent'] as const),
  ...(['exclusiveGateway', 'inclusiveGateway', 'parallelGateway', 'eventBasedGateway'] as const),
  'endEvent',
] as const;

/** What is said of a step, in words. */
export function useStepWords() {
  const say = useTexts(processTexts);
  const { decimal } = useFormat();
  const media = (list: ProcessStep['mediaIn']) =>
    list.map((one) => say(`medium.${one}`)).join(', ');
  return {
    name: ({ name }: ProcessStep) => name || say('unnamed'),
    type: ({ type, kind }: ProcessStep) => {
      const known = types.find((one) => one === type);
      return known ? say(`type.${known}`) : say(`type.${kind}`);
    },
    minutes: ({ minutes, timeMethod }: ProcessStep) => {
      if (minutes === null) return say('unknown');
      if (!timeMethod) return say('value.minutes', { value: decimal(minutes) });
      const method = say(`method.${timeMethod}`);
      return say('value.minutes.method', { value: decimal(minutes), method });
    },
    hours: (hours: number | null) =>
      hours === null ? say('unknown') : say('value.hours', { value: decimal(hours) }),
    media,
    mediaBreak: ({ mediaBreak }: ProcessStep) =>
      mediaBreak &&
      say(`mediaBreak.${mediaBreak.kind}`, {
        from: media(mediaBreak.from),
        to: media(mediaBreak.to),
      }),
  };
}
