import { DateField } from '../../parts/date-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { NumberField } from './number-field.tsx';
import classes from './process-simulation.module.css';
import type { SimulationSettings } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';

interface Props {
  readonly settings: SimulationSettings;
  readonly onChange: (change: Partial<SimulationSettings>) => void;
}

/** How many cases, how often, from which seed. */
export function ExtentFields({ settings, onChange }: Props) {
  const say = useTexts(processSimulationTexts);
  const { cases, warmUpCases, replications, seed, startDate } = settings;
  return (
    <fieldset className={classes['group']}>
      <legend>{say('form.extent')}</legend>
      <div className={classes['fields']}>
        <NumberField
          label={say('form.cases')}
          value={cases}
          onValue={(value) => onChange({ cases: value ?? 0 })}
        />
        <NumberField
          label={say('form.warmUp')}
          value={warmUpCases}
          onValue={(value) => onChange({ warmUpCases: value ?? 0 })}
        />
        <NumberField
          label={say('form.replications')}
          value={replications}
          onValue={(value) => onChange({ replications: value ?? 0 })}
        />
        <NumberField
          label={say('form.seed')}
          value={seed}
          onValue={(value) => onChange({ seed: value ?? 0 })}
        />
        <DateField
          label={say('form.startDate')}
          value={startDate}
          onChange={(value) => onChange({ startDate: value })}
        />
      </div>
    </fieldset>
  );
}
