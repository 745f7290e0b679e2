import { Card } from '../../../parts/card.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ControlTestFile } from '../control-tests.queries.ts';
import { isOpen } from '../test-looks.ts';
import { TestStateTag } from '../test-tags.tsx';
import { testWordsTexts } from '../test-words.texts.ts';
import { SignOffActions } from './sign-off-actions.tsx';
import classes from './sign-off.module.css';
import { signOffTexts } from './sign-off.texts.ts';

/** Where the test stands on its way to the second person, and what can be done next. */
export function SignOffCard({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(signOffTexts);
  const sayWord = useTexts(testWordsTexts);
  const { state, revision, signOff, missing, persons, digest } = file;
  const namesOf = (part: 'worker' | 'reviewer') =>
    persons
      .filter((person) => person.part === part)
      .map(({ name }) => name ?? sayWord('unknownPerson'))
      .join(', ') || '–';
  return (
    <Card title={say('title')} actions={<TestStateTag state={state} signOff={signOff} />}>
      <p>{say(`state.${state}`, { revision })}</p>
      {signOff === 'outdated' && <Notice kind="warning">{say('outdated')}</Notice>}
      {isOpen(state) && missing.length > 0 && (
        <>
          <p>{say('missing')}</p>
          <ul className={classes['missing']}>
            {missing.map((need) => (
              <li key={need}>{say(`need.${need}`)}</li>
            ))}
          </ul>
        </>
      )}
      {state === 'in-review' && !file.mayReview && (
        <Notice kind="info">{say('hindrance.involved')}</Notice>
      )}
      <Facts
        facts={[
          [say('revision'), revision],
          [say('workers'), namesOf('worker')],
          [say('reviewers'), namesOf('reviewer')],
          [
            say('digest'),
            <span key="digest" className={`mono ${classes['hash']}`}>
              {digest}
            </span>,
          ],
        ]}
      />
      <p className={classes['note']}>{say('digest.why')}</p>
      <SignOffActions file={file} />
    </Card>
  );
}
