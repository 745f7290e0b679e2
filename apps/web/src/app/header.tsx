import { ActionIcon } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { IconClipboardCheck, IconHelp, IconSearch } from '../parts/icons.ts';
import { useShortcuts } from '../shortcuts/shortcuts.ts';
import { KeyCaps } from '../shortcuts/key-caps.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import classes from './header.module.css';
import { SmallNavigation } from './small-navigation.tsx';

// Its menu brings what places floating parts: loaded right after the first paint, not before it.
const AccountMenu = lazy(async () => {
  const { AccountMenu: component } = await import('./account-menu.tsx');
  return { default: component };
});

const CommandPalette = lazy(async () => {
  const { CommandPalette: component } = await import('../palette/command-palette.tsx');
  return { default: component };
});

export function Header({ onHelp }: { readonly onHelp: () => void }) {
  const say = useTexts(appTexts);
  const { engagementId } = useParams({ strict: false });
  const [searching, setSearching] = useState(false);
  useShortcuts([
    { key: 'mod+k', label: say('shortcuts.search'), run: () => setSearching(true), quiet: true },
  ]);
  return (
    <header className={classes['header']}>
      <SmallNavigation />
      <Link to="/" className={classes['logo']} aria-label={say('home')}>
        <IconClipboardCheck size={20} aria-hidden />
        <span>Prüfwerk</span>
      </Link>
      <Breadcrumb engagementId={engagementId} />
      <button type="button" className={classes['search']} onClick={() => setSearching(true)}>
        <IconSearch size={16} aria-hidden />
        <span>{say('search')}</span>
        <span className={classes['keys']}>
          <KeyCaps keys="mod+k" />
        </span>
      </button>
      <ActionIcon variant="subtle" color="gray" aria-label={say('help')} onClick={onHelp}>
        <IconHelp size={20} />
      </ActionIcon>
      <Suspense fallback={<span className={classes['avatar']} />}>
        <AccountMenu />
      </Suspense>
      {searching && (
        <Suspense fallback={null}>
          <CommandPalette engagementId={engagementId} onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </header>
  );
}
