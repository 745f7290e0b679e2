import { Button, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useEngagement } from '../../../engagement/engagement.ts';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { Card } from '../../../parts/card.tsx';
import { CheckedForm } from '../../../parts/checked-form.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { formTexts } from '../../../parts/form.texts.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { NumberField } from '../number-field.tsx';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { RoundsTable } from './rounds-table.tsx';
import { roundsFaults, roundsRequest, type StudyForm } from './study-form.ts';
import { useRounds } from './study.queries.ts';
import { useSample } from './use-sample.ts';

interface Props {
  readonly form: StudyForm;
  readonly onChange: (part: Partial<StudyForm>) => void;
}

/** Random times at which a multi-moment study looks. */
export function RoundsCard({ form, onChange }: Props) {
  const say = useTexts(tasksTexts);
  const sayForm = useTexts(formTexts);
  const { land } = useEngagement();
  const size = useSample(form)?.size ?? null;
  const rounds = useRounds();
  const [tried, setTried] = useState(false);
  const wrong = roundsFaults(form, size);
  const fault = (field: keyof StudyForm, words = sayForm('required')) =>
    tried && wrong.includes(field) ? words : undefined;
  const time = (field: 'dayStart' | 'dayEnd') => ({
    required: true,
    label: say(`study.${field}`),
    value: form[field],
    error: fault(field, say('study.time.invalid')),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  const submit = () => {
    setTried(true);
    if (wrong.length === 0) rounds.mutate(roundsRequest(form, size, land));
  };
  return (
    <Card title={say('study.rounds')}>
      <div className={classes['body']}>
        <p className={classes['text']}>{say('study.rounds.text')}</p>
        <CheckedForm onSubmit={submit} className="no-print">
          <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" mb="sm">
            <DateField
              required
              label={say('study.from')}
              value={form.from}
              error={fault('from')}
              onChange={(from) => onChange({ from })}
            />
            <DateField
              required
              label={say('study.to')}
              value={form.to}
              error={fault('to')}
              onChange={(to) => onChange({ to })}
            />
            <TextInput {...time('dayStart')} />
            <TextInput {...time('dayEnd')} />
            <NumberField
              label={say('study.observations')}
              placeholder={size === null ? undefined : String(size)}
              decimals={0}
              value={form.observations}
              error={fault('observations')}
              onChange={(observations) => onChange({ observations })}
            />
            <NumberField
              required
              label={say('study.places')}
              decimals={0}
              value={form.places}
              error={fault('places')}
              onChange={(places) => onChange({ places })}
            />
            <TextInput
              required
              label={say('study.seed')}
              value={form.seed}
              error={fault('seed')}
              onChange={({ currentTarget }) => onChange({ seed: currentTarget.value })}
            />
          </SimpleGrid>
          <Button type="submit" loading={rounds.isPending}>
            {say('study.plan')}
          </Button>
        </CheckedForm>
        <ProblemNotice problem={rounds.error} />
        {rounds.data && <RoundsTable rounds={rounds.data.rounds} />}
      </div>
    </Card>
  );
}
