import { type InputWrapperProps, NativeSelect, SimpleGrid } from '@mantine/core';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { NumberField } from '../number-field.tsx';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import type { StudyForm } from './study-form.ts';
import { useSample } from './use-sample.ts';

interface Props {
  readonly form: StudyForm;
  readonly onChange: (part: Partial<StudyForm>) => void;
}

/** Explanations stand below, so that the fields stand in one line. */
const order: InputWrapperProps['inputWrapperOrder'] = ['label', 'input', 'description', 'error'];
const confidences = [0.9, 0.95, 0.99];

/** How many observations a share with a given precision needs. */
export function SampleCard({ form, onChange }: Props) {
  const say = useTexts(tasksTexts);
  const { percent, count } = useFormat();
  const sample = useSample(form);
  return (
    <Card title={say('study.size')}>
      <div className={classes['body']}>
        <p className={classes['text']}>{say('study.size.text')}</p>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
          <NativeSelect
            label={say('study.confidence')}
            value={String(form.confidence)}
            data={confidences.map((value) => ({ value: String(value), label: percent(value, 0) }))}
            onChange={({ currentTarget }) => onChange({ confidence: Number(currentTarget.value) })}
          />
          <NumberField
            label={say('study.share')}
            description={say('study.share.why')}
            inputWrapperOrder={order}
            max={100}
            value={form.share}
            onChange={(share) => onChange({ share })}
          />
          <NumberField
            label={say('study.error')}
            max={50}
            value={form.error}
            onChange={(error) => onChange({ error })}
          />
          <NumberField
            label={say('study.population')}
            description={say('study.population.why')}
            inputWrapperOrder={order}
            decimals={0}
            value={form.population}
            onChange={(population) => onChange({ population })}
          />
        </SimpleGrid>
        <div role="status">
          <div className={classes['quiet']}>{say('study.result')}</div>
          <p className={classes['result']}>{sample === null ? '–' : count(sample.size)}</p>
          {sample !== null && <SampleTrace form={form} sample={sample} />}
        </div>
      </div>
    </Card>
  );
}

interface TraceProps {
  readonly form: StudyForm;
  readonly sample: NonNullable<ReturnType<typeof useSample>>;
}

function SampleTrace({ form, sample }: TraceProps) {
  const say = useTexts(tasksTexts);
  const { precise, count } = useFormat();
  const p = Number(form.share) / 100;
  const n0 = precise(sample.unlimited, 2);
  return (
    <p className={classes['formula']}>
      {say('study.trace', {
        ...{ z: precise(sample.z, 4), p: precise(p, 4), q: precise(1 - p, 4), n0 },
        e: precise(Number(form.error) / 100, 4),
      })}
      {form.population !== '' && (
        <>
          <br />
          {say('study.trace.finite', {
            ...{ n0, population: count(form.population), n: count(sample.size) },
          })}
        </>
      )}
    </p>
  );
}
