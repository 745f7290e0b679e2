import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { Tag } from '../../../parts/tag.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ControlTestFile, TestStep } from '../control-tests.queries.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import classes from './sign-off.module.css';
import { signOffTexts } from './sign-off.texts.ts';

/** Every step with its person, reason and the hash of the content at that moment; the newest first. */
export function HistoryCard({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(signOffTexts);
  const lastSignOff = file.steps.findLast(({ step }) => step === 'approved');
  const steps = [...file.steps].reverse();
  return (
    <Card title={say('history')}>
      {steps.length === 0 && <p className={classes['note']}>{say('history.none')}</p>}
      <ol className={classes['events']}>
        {steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            inForce={step === lastSignOff && file.signOff === 'valid'}
          />
        ))}
      </ol>
    </Card>
  );
}

function StepRow({ step, inForce }: { readonly step: TestStep; readonly inForce: boolean }) {
  const say = useTexts(signOffTexts);
  const sayWord = useTexts(testWordsTexts);
  const { dateTime } = useFormat();
  const { doneAt, doneByName, reason, digest, revision } = step;
  return (
    <li>
      <strong>{say(`step.${step.step}`)}</strong> {doneByName ?? sayWord('unknownPerson')},{' '}
      <time dateTime={doneAt}>{dateTime(doneAt)}</time>{' '}
      {step.step === 'approved' && (
        <Tag tone={inForce ? 'low' : 'medium'} sign={inForce ? '✓' : '◆'}>
          {say(inForce ? 'step.inForce' : 'step.outdated')}
        </Tag>
      )}
      <div className={classes['note']}>
        {say('step.revision', { revision })},{' '}
        <span className="mono" title={digest}>
          {digest.slice(0, 16)}…
        </span>
      </div>
      {reason !== '' && <p className={classes['remark']}>„{reason}“</p>}
    </li>
  );
}
