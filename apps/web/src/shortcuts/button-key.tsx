import { usePreferences } from '../session/preferences.ts';
import { KeyCaps } from './key-caps.tsx';

/** The key that presses a button, inside the button; nothing where single keys are switched off. */
export function ButtonKey({ keys }: { readonly keys: string }) {
  const { shortcuts } = usePreferences();
  return shortcuts ? <KeyCaps keys={keys} /> : null;
}
