import { useBilingual } from '../../texts/use-texts.ts';
import classes from './process-figures.module.css';
import type { FiguresNote } from './process-figures.queries.ts';

/** What is assumed, as sentences. */
export function NotesList({ notes }: { readonly notes: readonly FiguresNote[] }) {
  const inLanguage = useBilingual();
  return (
    <ul className={classes['notes']}>
      {notes.map(({ text }, at) => (
        <li key={at}>{inLanguage(text)}</li>
      ))}
    </ul>
  );
}
