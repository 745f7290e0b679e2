import { createContext, useContext, useEffect } from 'react';
import type { TermKey } from '../glossary/terms.ts';

/** What the help panel says of a page. */
export interface PageHelp {
  /** What am I looking at? */
  readonly about: readonly string[];
  /** What next? One line each. */
  readonly next: readonly string[];
  /** Keys of the glossary that matter here. */
  readonly terms?: readonly TermKey[];
}

interface HelpRegistry {
  readonly set: (help: PageHelp | null) => void;
}

export const HelpContext = createContext<HelpRegistry>({ set: () => undefined });

/** Tells the help panel what this page is about, for as long as the page is shown. */
export function useHelp(help: PageHelp | undefined): void {
  const { set } = useContext(HelpContext);
  // A page builds its help anew with each rendering; its words tell whether anything has changed.
  const content = JSON.stringify(help ?? null);
  useEffect(() => {
    set(JSON.parse(content) as PageHelp | null);
    return () => set(null);
  }, [content, set]);
}
