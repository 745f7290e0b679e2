import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import classes from './step-panel.module.css';
import { useStepWords } from './step-words.ts';

interface Props {
  readonly step: ProcessStep;
  readonly cases: number | null;
}

/** What is recorded of the step; what is not recorded says so. */
export function StepFacts({ step, cases }: Props) {
  const say = useTexts(processTexts);
  const words = useStepWords();
  const { count } = useFormat();
  const { systems, execution, paymentRole, documentation } = step;
  const mediaBreak = words.mediaBreak(step);
  const activity = step.kind === 'activity';
  return (
    <>
      <dl className={`${classes['section']} ${classes['facts']}`}>
        <Fact label={say('fact.type')}>{words.type(step)}</Fact>
        {activity && (
          <>
            <Fact label={say('fact.execution')}>
              {execution ? say(`execution.${execution}`) : say('unknown')}
            </Fact>
            <Fact label={say('fact.system')}>{systems.join(', ') || say('unknown')}</Fact>
            <Fact label={say('fact.payment')}>
              {paymentRole ? say(`payment.${paymentRole}`) : say('unknown')}
            </Fact>
            <Fact label={say('fact.minutes')}>{words.minutes(step)}</Fact>
            <Fact label={say('fact.waiting')}>{words.hours(step.waitingHours)}</Fact>
            <Fact label={say('fact.media')}>
              <Media step={step} />
            </Fact>
            <Fact label={say('fact.cases')}>{cases === null ? say('unknown') : count(cases)}</Fact>
          </>
        )}
      </dl>
      {documentation && <div className={classes['section']}>{documentation}</div>}
      {mediaBreak && (
        <div className={classes['break']}>
          <strong>{say('mediaBreak')}:</strong> {mediaBreak}
        </div>
      )}
    </>
  );
}

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
}

const Fact = ({ label, children }: FactProps) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

function Media({ step: { mediaIn, mediaOut } }: { readonly step: ProcessStep }) {
  const say = useTexts(processTexts);
  const words = useStepWords();
  if (mediaIn.length === 0 && mediaOut.length === 0) return <>{say('unknown')}</>;
  return (
    <>
      {mediaIn.length > 0 && <div>{say('fact.media.in', { media: words.media(mediaIn) })}</div>}
      {mediaOut.length > 0 && <div>{say('fact.media.out', { media: words.media(mediaOut) })}</div>}
    </>
  );
}
