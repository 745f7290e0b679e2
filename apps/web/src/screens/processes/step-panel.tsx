import type { ReactNode, Ref } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import classes from './step-panel.module.css';
import { useStepWords } from './step-words.ts';

interface Props {
  readonly step: ProcessStep | null;
  /** The heading, for the focus. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children?: ReactNode;
  readonly empty: string;
}

/** Frame of the chosen step's details. */
export function StepPanel({ step, heading, children, empty }: Props) {
  const say = useTexts(processTexts);
  const words = useStepWords();
  if (!step) {
    return (
      <section className={classes['panel']} aria-label={say('panel.label')}>
        <p className={classes['empty']}>{empty}</p>
      </section>
    );
  }
  const place = [
    step.number === null ? words.type(step) : say('panel.step', { number: step.number }),
    step.role,
  ];
  return (
    <section className={classes['panel']} aria-label={say('panel.label')}>
      <header className={classes['head']}>
        <p>{place.filter(Boolean).join(' · ')}</p>
        <h2 ref={heading} tabIndex={-1}>
          {words.name(step)}
        </h2>
      </header>
      {children}
    </section>
  );
}
