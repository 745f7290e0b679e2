import { createContext, useContext, useEffect, useRef } from 'react';

export interface Shortcut {
  /** As `KeyboardEvent.key`, lower case for letters: 'j', '/', 'ArrowDown'; 'mod+k' and 'mod+Enter' with Ctrl or Cmd. */
  readonly key: string;
  /** What it does, in words; shown in the footer and in the list of shortcuts. */
  readonly label: string;
  readonly run: () => void;
  /** Not in the footer, only in the list. */
  readonly quiet?: boolean;
}

interface ShortcutRegistry {
  /** @returns a function that takes them away again */
  readonly add: (shortcuts: readonly Shortcut[]) => () => void;
}

export const ShortcutContext = createContext<ShortcutRegistry>({ add: () => () => undefined });

/**
 * Keys of a screen, for as long as it is shown. Single keys rest while the person writes, while a dialog is open and
 * when they are switched off in the settings (WCAG 2.1.4); combinations with Ctrl always work.
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { add } = useContext(ShortcutContext);
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  const shape = JSON.stringify(shortcuts.map(({ key, label, quiet }) => [key, label, quiet]));
  useEffect(() => {
    const stable = current.current.map((shortcut, i) => ({
      ...shortcut,
      run: () => current.current[i]?.run(),
    }));
    return add(stable);
  }, [add, shape]);
}
