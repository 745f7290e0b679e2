import { Button } from '@mantine/core';
import { Guarded } from '../../engagement/rights.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Import } from './import.queries.ts';
import { ToldProblem } from './told-problem.tsx';
import { useResume } from './use-resume.ts';
import { wizardTexts } from './wizard.texts.ts';

const MAPPING_OPEN = 'payments.import-mapping-open';

/** Why an import does not go on by itself. */
export function ImportStateNotice({ one }: { readonly one: Import }) {
  const say = useTexts(wizardTexts);
  const resume = useResume(one);
  const { state, problem } = one;
  const button = (
    <div>
      <Guarded permission="import:write">
        <Button variant="default" size="xs" mt={8} loading={resume.pending} onClick={resume.run}>
          {say(state === 'failed' ? 'again' : 'resume')}
        </Button>
      </Guarded>
    </div>
  );
  if (state === 'cancelled') {
    return (
      <Notice kind="info" title={say('state.cancelled')}>
        {say('state.cancelled.text')}
        {button}
      </Notice>
    );
  }
  if (!problem) return null;
  if (state === 'failed') {
    return (
      <ToldProblem kind="problem" title={say('state.failed')} problem={problem}>
        {button}
      </ToldProblem>
    );
  }
  // Which columns are open is asked at the columns, in words.
  if (state !== 'awaiting-mapping' || problem.code === MAPPING_OPEN) return null;
  return <ToldProblem kind="warning" title={say('state.question')} problem={problem} />;
}
