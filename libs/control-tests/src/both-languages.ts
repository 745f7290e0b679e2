import type { Language } from '#pruefwerk/problems';

/** A text in both languages of the product. */
export type BothLanguages = Readonly<Record<Language, string>>;
