import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ListedControlTest } from './control-tests.queries.ts';
import { stateLooks, type Verdict, verdictLooks } from './test-looks.ts';
import { testWordsTexts } from './test-words.texts.ts';

type Standing = Pick<ListedControlTest, 'state' | 'signOff'>;

/** State of a test; a sign-off that no longer fits the content is told beside it. */
export function TestStateTag({ state, signOff }: Standing) {
  const say = useTexts(testWordsTexts);
  return (
    <>
      <Tag {...stateLooks[state]}>{say(`state.${state}`)}</Tag>
      {signOff === 'outdated' && (
        <>
          {' '}
          <Tag tone="medium" sign="◆">
            {say('outdated')}
          </Tag>
        </>
      )}
    </>
  );
}

export function VerdictTag({ verdict }: { readonly verdict: Verdict | null }) {
  const say = useTexts(testWordsTexts);
  if (verdict === null) return <>–</>;
  return <Tag {...verdictLooks[verdict]}>{say(`verdict.${verdict}`)}</Tag>;
}
