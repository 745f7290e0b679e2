import { Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, call } from '../api/client.ts';
import { useToasts } from '../feedback/toasts.tsx';
import { useAccount } from '../session/session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';
import classes from './header.module.css';

export function AccountMenu() {
  const say = useTexts(appTexts);
  const toasts = useToasts();
  const account = useAccount();
  const signOut = useMutation({
    mutationFn: () => call(api.DELETE('/api/session')),
    // A full load: nothing of the last person stays in memory.
    onSuccess: () => window.location.assign('/anmelden'),
    onError: toasts.problem,
  });
  return (
    <Menu position="bottom-end" width={240} shadow="sm">
      <Menu.Target>
        <button
          type="button"
          className={classes['avatar']}
          // The name begins with what is seen, for people who speak to their computer (WCAG 2.5.3).
          aria-label={`${initials(account.displayName)}: ${say('account', { name: account.displayName })}`}
        >
          {initials(account.displayName)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{account.displayName}</Menu.Label>
        <Menu.Item component={Link} to="/einstellungen">
          {say('nav.preferences')}
        </Menu.Item>
        <Menu.Item component={Link} to="/benutzer">
          {say('nav.accounts')}
        </Menu.Item>
        <Menu.Item component={Link} to="/glossar">
          {say('nav.glossary')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate()}>{say('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0]?.toUpperCase() ?? '')
    .join('');
}
