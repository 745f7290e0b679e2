import { createContext, useContext } from 'react';
import type { Shortcut } from './shortcuts.ts';

export const ActiveShortcutsContext = createContext<readonly Shortcut[]>([]);

/** All shortcuts of what is on the screen, for the footer and the list. */
export function useActiveShortcuts(): readonly Shortcut[] {
  return useContext(ActiveShortcutsContext);
}
