import { Radio, Select, Stack, Textarea } from '@mantine/core';
import type { Control } from '../../../controls/controls.queries.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import { plannedKinds } from './plan-draft.ts';
import classes from './plan.module.css';
import { planTexts } from './plan.texts.ts';
import type { Plan } from './use-plan.ts';

interface Props {
  readonly plan: Plan;
  readonly controls: readonly Control[];
}

export function ControlStep({ plan, controls }: Props) {
  const say = useTexts(planTexts);
  const sayWord = useTexts(testWordsTexts);
  const { draft, change, control, objective, faults } = plan;
  return (
    <div className={classes['fields']}>
      <Select
        required
        searchable
        openOnFocus={false}
        label={say('control')}
        description={say('control.why')}
        data={controls.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        value={draft.controlId}
        error={faults.includes('control') ? say('control.missing') : undefined}
        onChange={(controlId) => change({ controlId })}
      />
      {control?.testStep && (
        <Notice kind="info" title={say('control.testStep')}>
          {control.testStep}
        </Notice>
      )}
      <Radio.Group
        label={say('kind')}
        description={say('kind.order')}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind })}
      >
        <Stack gap={10} mt={8}>
          {plannedKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={sayWord(`kind.${kind}`)}
              description={say(`kind.${kind}.why`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        autosize
        minRows={2}
        maxLength={4000}
        label={say('objective')}
        value={objective}
        onChange={(event) => change({ objective: event.currentTarget.value })}
      />
    </div>
  );
}
