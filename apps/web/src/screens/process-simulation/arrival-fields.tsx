import { Checkbox, Select, TextInput } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.ts';
import { NumberField } from './number-field.tsx';
import classes from './process-simulation.module.css';
import type { SimulationSettings } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';
import { weekHours, withWeekHours } from './settings-draft.ts';

const periods = ['year', 'working-day'] as const;
const patterns = ['random', 'even'] as const;
const ends = [0, 1, 2, 3] as const;

interface Props {
  readonly settings: SimulationSettings;
  readonly onChange: (change: Partial<SimulationSettings>) => void;
}

/** When cases come, when somebody is there, and what they have to keep. */
export function ArrivalFields({ settings, onChange }: Props) {
  const say = useTexts(processSimulationTexts);
  const { arrivals, holidays, deadlineDays } = settings;
  const set = (change: Partial<SimulationSettings['arrivals']>) =>
    onChange({ arrivals: { ...arrivals, ...change } });
  return (
    <fieldset className={classes['group']}>
      <legend>{say('form.arrivals')}</legend>
      <div className={classes['fields']}>
        <NumberField
          label={say('form.rate')}
          decimals={2}
          value={arrivals.rate}
          onValue={(rate) => set({ rate: rate ?? 0 })}
        />
        <Select
          label={say('form.per')}
          allowDeselect={false}
          data={periods.map((value) => ({ value, label: say(`form.per.${value}`) }))}
          value={arrivals.per}
          onChange={(value) => set({ per: periods.find((one) => one === value) ?? 'year' })}
        />
        <Select
          label={say('form.pattern')}
          allowDeselect={false}
          data={patterns.map((value) => ({ value, label: say(`form.pattern.${value}`) }))}
          value={arrivals.pattern}
          onChange={(value) => set({ pattern: patterns.find((one) => one === value) ?? 'random' })}
        />
        <NumberField
          label={say('form.deadline')}
          value={deadlineDays}
          onValue={(value) => onChange({ deadlineDays: value })}
        />
      </div>
      <Hours settings={settings} onChange={onChange} />
      <Checkbox
        label={say('form.holidays')}
        checked={holidays}
        onChange={(event) => onChange({ holidays: event.currentTarget.checked })}
      />
    </fieldset>
  );
}

function Hours({ settings, onChange }: Props) {
  const say = useTexts(processSimulationTexts);
  const times = weekHours(settings);
  const set = (at: number, text: string) =>
    onChange(
      withWeekHours(
        settings,
        ends.map((one) => (one === at ? text : (times[one] ?? ''))),
      ),
    );
  return (
    <div role="group" aria-label={say('form.hours')} className={classes['hours']}>
      <span className={classes['quiet']}>{say('form.hours')}</span>
      {ends.map((at) => (
        <TextInput
          key={at}
          size="xs"
          w={74}
          maxLength={5}
          placeholder="08:00"
          inputMode="numeric"
          aria-label={`${say('form.hours')}, ${say(`form.hours.${at}`).trim()}`}
          value={times[at] ?? ''}
          onChange={(event) => set(at, event.currentTarget.value)}
        />
      ))}
    </div>
  );
}
