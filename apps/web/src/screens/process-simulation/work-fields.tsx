import { Checkbox, Select } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.ts';
import { NumberField } from './number-field.tsx';
import classes from './process-simulation.module.css';
import type { SimulationSettings } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';

const kinds = ['fixed', 'exponential', 'triangular', 'lognormal'] as const;

interface Props {
  readonly settings: SimulationSettings;
  readonly onChange: (change: Partial<SimulationSettings>) => void;
}

/** How long work takes, and whether recorded waiting counts. */
export function WorkFields({ settings, onChange }: Props) {
  const say = useTexts(processSimulationTexts);
  const { serviceTime, recordedWaiting, urgentShare } = settings;
  const set = (change: Partial<SimulationSettings['serviceTime']>) =>
    onChange({ serviceTime: { ...serviceTime, ...change } });
  return (
    <fieldset className={classes['group']}>
      <legend>{say('form.work')}</legend>
      <div className={classes['fields']}>
        <Select
          label={say('form.work.kind')}
          allowDeselect={false}
          data={kinds.map((value) => ({ value, label: say(`form.work.${value}`) }))}
          value={serviceTime.kind}
          onChange={(value) => {
            const kind = kinds.find((one) => one === value) ?? 'fixed';
            onChange({ serviceTime: { kind, cv: 0.5, lowFactor: 0.5, highFactor: 1.75 } });
          }}
        />
        {serviceTime.kind === 'lognormal' && (
          <NumberField
            label={say('form.work.cv')}
            decimals={2}
            value={serviceTime.cv}
            onValue={(cv) => set({ cv })}
          />
        )}
        {serviceTime.kind === 'triangular' && (
          <>
            <NumberField
              label={say('form.work.low')}
              decimals={2}
              value={serviceTime.lowFactor}
              onValue={(lowFactor) => set({ lowFactor })}
            />
            <NumberField
              label={say('form.work.high')}
              decimals={2}
              value={serviceTime.highFactor}
              onValue={(highFactor) => set({ highFactor })}
            />
          </>
        )}
        <NumberField
          label={say('form.urgent')}
          decimals={1}
          max={100}
          value={Math.round(urgentShare * 1000) / 10}
          onValue={(value) => onChange({ urgentShare: (value ?? 0) / 100 })}
        />
      </div>
      <Checkbox
        label={say('form.waiting')}
        description={say('form.waiting.hint')}
        checked={recordedWaiting}
        onChange={(event) => onChange({ recordedWaiting: event.currentTarget.checked })}
      />
    </fieldset>
  );
}
