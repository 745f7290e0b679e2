import { useCallback, useState } from 'react';

const prefix = 'pruefwerk.draft.';

function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, text);
  } catch {
    // Without storage the draft lives as long as the page.
  }
}

/**
 * Text that is not saved yet: it outlives a reload, a lost session and a lost connection, until the window is closed.
 * @param key names the object and the field, for example `red-flag.<id>.reason`
 */
export function useDraft(key: string, initial = ''): [string, (text: string) => void] {
  const [state, setState] = useState({ key, text: stored(key) ?? initial });
  // Another object is shown: its own draft, at once.
  if (state.key !== key) setState({ key, text: stored(key) ?? initial });
  const change = useCallback(
    (text: string) => {
      keep(key, text);
      setState({ key, text });
    },
    [key],
  );
  return [state.key === key ? state.text : (stored(key) ?? initial), change];
}

/** After saving or discarding. */
export function forgetDraft(key: string): void {
  keep(key, '');
}
