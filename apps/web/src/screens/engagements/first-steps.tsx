import { Button, Loader } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconArrowRight, IconCheck, IconClipboardCheck, IconUpload } from '../../parts/icons.ts';
import { Notice } from '../../parts/notice.tsx';
import { useAccount } from '../../session/session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type SampleState, useSample } from './engagements.queries.ts';
import { engagementsTexts } from './engagements.texts.ts';
import classes from './first-steps.module.css';

/** The two ways to begin: look at the sample, or start with own data. */
export function FirstSteps({ onNew }: { readonly onNew: () => void }) {
  const say = useTexts(engagementsTexts);
  const { mayOpenEngagements } = useAccount();
  return (
    <div className={classes['cards']}>
      <SampleCard />
      <section className={classes['card']} aria-labelledby="begin-own">
        <IconUpload size={30} aria-hidden className={classes['icon']} />
        <h2 id="begin-own">{say('own.title')}</h2>
        <p>{say('own.what')}</p>
        <p>{say('own.do')}</p>
        <div className={classes['foot']}>
          {mayOpenEngagements ? (
            <Button rightSection={<IconArrowRight size={16} aria-hidden />} onClick={onNew}>
              {say('own.open')}
            </Button>
          ) : (
            <Notice kind="info" title={say('mayNot.title')}>
              {say('mayNot')}
            </Notice>
          )}
        </div>
      </section>
    </div>
  );
}

function SampleCard() {
  const say = useTexts(engagementsTexts);
  const sample = useSample();
  const engagementId = sample?.engagementId;
  return (
    <section className={classes['card']} aria-labelledby="begin-sample">
      <IconClipboardCheck size={30} aria-hidden className={classes['icon']} />
      <h2 id="begin-sample">{say('sample.title')}</h2>
      <p>{say('sample.what')}</p>
      <p>{say('sample.do')}</p>
      <div role="status" className={classes['state']}>
        <SampleNews state={sample?.state ?? 'absent'} />
      </div>
      {engagementId && (
        <div className={classes['foot']}>
          <Button
            renderRoot={(props) => (
              <Link to="/p/$engagementId" params={{ engagementId }} {...props} />
            )}
            rightSection={<IconArrowRight size={16} aria-hidden />}
            variant={sample.state === 'preparing' ? 'default' : 'filled'}
          >
            {say('sample.open')}
          </Button>
        </div>
      )}
    </section>
  );
}

function SampleNews({ state }: { readonly state: SampleState['state'] }) {
  const say = useTexts(engagementsTexts);
  if (state === 'preparing') {
    return (
      <>
        <Loader size={16} aria-hidden /> {say('sample.preparing')}
      </>
    );
  }
  if (state === 'ready') {
    return (
      <>
        <IconCheck size={16} aria-hidden /> {say('sample.ready')}
      </>
    );
  }
  return <>{say(`sample.${state}`)}</>;
}
