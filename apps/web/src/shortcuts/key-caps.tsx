import { useLanguage } from '../texts/use-texts.ts';

const names = {
  de: {
    mod: 'Strg',
    Enter: 'Eingabe',
    ArrowDown: '↓',
    ArrowUp: '↑',
    ArrowLeft: '←',
    ArrowRight: '→',
    Escape: 'Esc',
    End: 'Ende',
  },
  en: {
    mod: 'Ctrl',
    Enter: 'Enter',
    ArrowDown: '↓',
    ArrowUp: '↑',
    ArrowLeft: '←',
    ArrowRight: '→',
    Escape: 'Esc',
    End: 'End',
  },
} as const;

/** 'mod+k' as two key caps: Strg K. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  const known: Readonly<Record<string, string>> = names[useLanguage()];
  return (
    <>
      {keys.split('+').map((key) => (
        <kbd key={key}>{known[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
      ))}
    </>
  );
}
