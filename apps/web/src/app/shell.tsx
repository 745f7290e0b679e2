import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useMemo, useState } from 'react';
import { HelpContext, type PageHelp } from '../help/help-context.ts';
import { Loading } from '../parts/loading.tsx';
import { ApplyPreferences } from '../session/apply-preferences.tsx';
import { usePreferences } from '../session/preferences.ts';
import { SignInAgain } from '../session/sign-in-again.tsx';
import { ShortcutProvider } from '../shortcuts/shortcut-provider.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';
import { HelpPanel } from './help-panel.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { Header } from './header.tsx';
import { HintBar } from './hint-bar.tsx';
import { SideNavigation } from './side-navigation.tsx';
import classes from './shell.module.css';

/** The frame around every screen: header, areas, content, footer with the keys of the screen. */
export function Shell() {
  const say = useTexts(appTexts);
  const { shortcuts } = usePreferences();
  const [help, setHelp] = useState<PageHelp | null>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  const registry = useMemo(() => ({ set: setHelp }), []);
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <ShortcutProvider enabled={shortcuts}>
      <HelpContext.Provider value={registry}>
        <a href="#content" className={classes['skip']}>
          {say('skip')}
        </a>
        <div className={classes['frame']}>
          <Header onHelp={() => setHelpOpen((open) => !open)} />
          <SideNavigation />
          <main id="content" tabIndex={-1} className={classes['main']}>
            <OfflineBar />
            <Suspense fallback={<Loading />} key={path}>
              <Outlet />
            </Suspense>
          </main>
          {helpOpen && <HelpPanel help={help} onClose={() => setHelpOpen(false)} />}
          <HintBar />
        </div>
        <SignInAgain />
        <ApplyPreferences />
      </HelpContext.Provider>
    </ShortcutProvider>
  );
}
