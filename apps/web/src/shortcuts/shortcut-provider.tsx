import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { activates, keyOf, writesInto } from './key-of.ts';
import { type Shortcut, ShortcutContext } from './shortcuts.ts';
import { ActiveShortcutsContext } from './active-shortcuts.ts';

interface Props {
  /** Whether single keys work at all. */
  readonly enabled: boolean;
  readonly children: ReactNode;
}

export function ShortcutProvider({ enabled, children }: Props) {
  const [groups, setGroups] = useState<readonly (readonly Shortcut[])[]>([]);
  const registry = useMemo(
    () => ({
      add: (shortcuts: readonly Shortcut[]) => {
        setGroups((known) => [...known, shortcuts]);
        return () => setGroups((known) => known.filter((group) => group !== shortcuts));
      },
    }),
    [],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (key === null || event.defaultPrevented || activates(key, event.target)) return;
      const combined = key.startsWith('mod+');
      if (!combined && (!enabled || writesInto(event.target) || dialogIsOpen())) return;
      // The latest screen wins.
      const found = groups.flat().findLast((shortcut) => shortcut.key === key);
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [groups, enabled]);
  const active = useMemo(() => groups.flat(), [groups]);
  return (
    <ShortcutContext.Provider value={registry}>
      <ActiveShortcutsContext.Provider value={active}>{children}</ActiveShortcutsContext.Provider>
    </ShortcutContext.Provider>
  );
}

const dialogIsOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
