import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { NumberField } from './number-field.tsx';
import classes from './process-simulation.module.css';
import type { SimulationDesk, SimulationSettings } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';

interface Props {
  readonly known: SimulationDesk['timers'];
  readonly timers: SimulationSettings['timers'];
  readonly onTimers: (timers: SimulationSettings['timers']) => void;
}

/** Hours after which a timer happens; an empty one is left to what the model says. */
export function TimerFields({ known, timers, onTimers }: Props) {
  const say = useTexts(processSimulationTexts);
  const { precise } = useFormat();
  if (known.length === 0) return null;
  const set = (eventId: string, interrupts: boolean, afterH: number | null) => {
    const others = timers.filter((one) => one.eventId !== eventId);
    onTimers(afterH === null ? others : [...others, { eventId, afterH, interrupts }]);
  };
  return (
    <fieldset className={classes['group']}>
      <legend>{say('form.timers')}</legend>
      <div className={classes['fields']}>
        {known.map(({ eventId, name, interrupts, durationH }) => (
          <NumberField
            key={eventId}
            label={say('form.timer.after', { name })}
            description={
              durationH === null
                ? say('form.timer.untold')
                : say('form.timer.told', { hours: precise(durationH, 1) })
            }
            decimals={1}
            value={timers.find((one) => one.eventId === eventId)?.afterH ?? null}
            onValue={(value) => set(eventId, interrupts, value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
