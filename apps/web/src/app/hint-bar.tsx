import { lazy, Suspense, useState } from 'react';
import { usePreferences } from '../session/preferences.ts';
import { useActiveShortcuts } from '../shortcuts/active-shortcuts.ts';
import { KeyCaps } from '../shortcuts/key-caps.tsx';
import { useShortcuts } from '../shortcuts/shortcuts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';
import classes from './hint-bar.module.css';

const ShortcutList = lazy(async () => {
  const { ShortcutList: component } = await import('./shortcut-list.tsx');
  return { default: component };
});

/** The keys of the screen, always in sight, and the list of all behind "?". */
export function HintBar() {
  const say = useTexts(appTexts);
  const { shortcuts: enabled } = usePreferences();
  const active = useActiveShortcuts();
  const [opened, setOpened] = useState(false);
  useShortcuts([
    { key: '?', label: say('shortcuts.list'), run: () => setOpened(true), quiet: true },
  ]);
  return (
    <footer className={classes['hints']}>
      {enabled &&
        active
          .filter((shortcut) => !shortcut.quiet)
          .map(({ key, label }) => (
            <span key={key}>
              <KeyCaps keys={key} />
              {label}
            </span>
          ))}
      <button type="button" onClick={() => setOpened(true)}>
        <KeyCaps keys="?" />
        {say('shortcuts')}
      </button>
      {opened && (
        <Suspense fallback={null}>
          <ShortcutList enabled={enabled} shortcuts={active} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </footer>
  );
}
