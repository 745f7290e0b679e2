import { NumberInput, Radio, Stack } from '@mantine/core';
import { useLanguage, useTexts } from '../../../texts/use-texts.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import { planMethods } from './plan-draft.ts';
import classes from './plan.module.css';
import { planTexts } from './plan.texts.ts';
import type { Plan } from './use-plan.ts';

/** Method and figures; the preview beside it tells at once what they mean. */
export function SizeStep({ plan }: { readonly plan: Plan }) {
  const say = useTexts(planTexts);
  const sayWord = useTexts(testWordsTexts);
  const { draft, change } = plan;
  return (
    <div className={classes['fields']}>
      <Radio.Group
        label={say('method')}
        value={draft.method}
        onChange={(method) => change({ method: method })}
      >
        <Stack gap={10} mt={8}>
          {planMethods.map((method) => (
            <Radio
              key={method}
              value={method}
              label={sayWord(`method.${method}`)}
              description={say(`method.${method}.why`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div className={classes['figures']}>
        <Percent
          field="confidence"
          value={draft.confidence}
          range={[50, 99.9]}
          onChange={(confidence) => change({ confidence })}
        />
        <Percent
          field="tolerable"
          value={draft.tolerable}
          range={[0.1, 99.9]}
          onChange={(tolerable) => change({ tolerable })}
        />
        <NumberInput
          label={say('expected')}
          description={say('expected.why')}
          min={0}
          max={1000}
          allowDecimal={false}
          value={draft.expected}
          onChange={(value) => value !== '' && change({ expected: Number(value) })}
        />
        <NumberInput
          label={say('size.own')}
          description={say('size.own.why')}
          min={1}
          max={2000}
          allowDecimal={false}
          value={draft.size ?? ''}
          onChange={(value) => change({ size: value === '' ? null : Number(value) })}
        />
      </div>
    </div>
  );
}

interface PercentProps {
  readonly field: 'confidence' | 'tolerable';
  readonly value: number;
  readonly range: readonly [number, number];
  readonly onChange: (percent: number) => void;
}

function Percent({ field, value, range, onChange }: PercentProps) {
  const say = useTexts(planTexts);
  const german = useLanguage() === 'de';
  return (
    <NumberInput
      label={say(field)}
      description={say(`${field}.why`)}
      min={range[0]}
      max={range[1]}
      decimalScale={2}
      decimalSeparator={german ? ',' : '.'}
      suffix=" %"
      value={value}
      onChange={(typed) => {
        const percent = Number(typed);
        if (typed !== '' && percent >= range[0] && percent <= range[1]) onChange(percent);
      }}
    />
  );
}
