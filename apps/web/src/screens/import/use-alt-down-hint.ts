import { useShortcuts } from '../../shortcuts/shortcuts.ts';

const nothing = () => undefined;

/** Tells the key that opens a focused list of choices; the list itself listens to it. */
export function useAltDownHint(label: string): void {
  useShortcuts([{ key: 'Alt+ArrowDown', label, run: nothing }]);
}
