import { useSuspenseQuery } from '@tanstack/react-query';
import { Card } from '../../parts/card.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Page } from '../../parts/page.tsx';
import { preferencesQuery, useChangePreferences } from '../../session/preferences.ts';
import { useAccount } from '../../session/session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChangePassword } from './change-password.tsx';
import { KeyPreferences } from './key-preferences.tsx';
import { LookPreferences } from './look-preferences.tsx';
import classes from './preferences.module.css';
import { preferencesTexts } from './preferences.texts.ts';
import { SaveState } from './save-state.tsx';

/** What each person sets for themselves; saved with each change. */
export function PreferencesScreen() {
  const say = useTexts(preferencesTexts);
  const { data: preferences } = useSuspenseQuery(preferencesQuery);
  const change = useChangePreferences();
  return (
    <Page
      title={say('title')}
      sub={say('sub')}
      actions={<SaveState change={change} />}
      help={{ about: [say('help.about')], next: [say('help.next'), say('help.next.keys')] }}
    >
      <div className={classes['columns']}>
        <Card title={say('look')}>
          <LookPreferences preferences={preferences} onChange={change.mutate} />
        </Card>
        <Card title={say('keys')}>
          <KeyPreferences preferences={preferences} onChange={change.mutate} />
        </Card>
        <Card title={say('password')} note={say('password.why')}>
          <ChangePassword />
        </Card>
        <Card title={say('account')} note={say('account.why')}>
          <Account />
        </Card>
      </div>
    </Page>
  );
}

function Account() {
  const say = useTexts(preferencesTexts);
  const { displayName, userName, administrator, mayOpenEngagements } = useAccount();
  const rights = [
    administrator && say('right.administrator'),
    mayOpenEngagements && say('right.mayOpen'),
  ].filter(Boolean);
  return (
    <Facts
      facts={[
        [say('account.name'), displayName],
        [say('account.userName'), userName],
        [say('account.rights'), rights.join(', ') || say('right.none')],
      ]}
    />
  );
}
