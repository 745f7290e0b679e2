import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import classes from './process-simulation.module.css';
import type { Simulation, SimulationResult } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';

interface Props {
  readonly run: Simulation;
  readonly result: SimulationResult;
}

/** What the run took for granted, and what it takes to repeat it. */
export function NotesCard({ run, result }: Props) {
  const say = useTexts(processSimulationTexts);
  const inLanguage = useBilingual();
  const { count } = useFormat();
  const { settings, revision } = run;
  const values = { seed: settings.seed, cases: count(result.cases), revision };
  return (
    <Card title={say('notes.title')}>
      <ul className={classes['notes']}>
        {result.notes.map(({ text }, at) => (
          <li key={at}>{inLanguage(text)}</li>
        ))}
      </ul>
      <p className={classes['quiet']}>
        {say('notes.seed', { ...values, hash: result.sha256.slice(0, 12) })}
      </p>
    </Card>
  );
}
