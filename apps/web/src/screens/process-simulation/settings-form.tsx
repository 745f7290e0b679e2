import { Button, TextInput } from '@mantine/core';
import { useDraft } from '../../drafts/use-draft.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Card } from '../../parts/card.tsx';
import { CheckedForm } from '../../parts/checked-form.tsx';
import { IconPlay } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ArrivalFields } from './arrival-fields.tsx';
import { ExtentFields } from './extent-fields.tsx';
import classes from './process-simulation.module.css';
import {
  type SimulationDesk,
  type SimulationSettings,
  useStartSimulation,
} from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';
import { RolesFields } from './roles-fields.tsx';
import { draftFrom, draftText } from './settings-draft.ts';
import { TimerFields } from './timer-fields.tsx';
import { WorkFields } from './work-fields.tsx';

interface Props {
  readonly desk: SimulationDesk;
  readonly onStarted: () => void;
}

/** Settings of the next run; what was typed stays until the window is closed. */
export function SettingsForm({ desk, onStarted }: Props) {
  const say = useTexts(processSimulationTexts);
  const [kept, setKept] = useDraft(`simulation.${desk.processId}`);
  const draft = draftFrom(kept, desk);
  const { settings } = draft;
  const start = useStartSimulation(desk.processId);
  const change = (given: Partial<SimulationSettings>) =>
    setKept(draftText({ ...draft, settings: { ...settings, ...given } }));
  const submit = () =>
    start.mutate(
      { name: draft.name, settings },
      {
        onSuccess: () => {
          setKept(draftText({ ...draft, name: '' }));
          onStarted();
        },
      },
    );
  return (
    <Card title={say('form.title')} note={say('form.note')}>
      <CheckedForm className={classes['form']} onSubmit={submit}>
        <ArrivalFields settings={settings} onChange={change} />
        <fieldset className={classes['group']}>
          <legend>{say('form.roles')}</legend>
          <p className={classes['hint']}>{say('form.roles.hint')}</p>
          <RolesFields
            known={desk.roles}
            roles={settings.roles}
            onRoles={(roles) => change({ roles })}
          />
        </fieldset>
        <WorkFields settings={settings} onChange={change} />
        <TimerFields
          known={desk.timers}
          timers={settings.timers}
          onTimers={(timers) => change({ timers })}
        />
        <ExtentFields settings={settings} onChange={change} />
        <TextInput
          label={say('form.name')}
          maxLength={200}
          value={draft.name}
          onChange={(event) => setKept(draftText({ ...draft, name: event.currentTarget.value }))}
        />
        <ProblemNotice problem={start.error} />
        <div className={classes['actions']}>
          <Guarded permission="process:write">
            <Button type="submit" leftSection={<IconPlay size={16} />} loading={start.isPending}>
              {say('form.start')}
            </Button>
          </Guarded>
          <Button variant="default" onClick={() => setKept('')}>
            {say('form.reset')}
          </Button>
        </div>
      </CheckedForm>
    </Card>
  );
}
