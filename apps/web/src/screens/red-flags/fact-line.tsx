import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { factWords } from './fact-words.ts';
import classes from './list.module.css';
import type { RedFlag } from './next-row.ts';
import { redFlagsTexts } from './red-flags.texts.ts';

/** " · 3 Zahlungen · in 4 Tagen" behind the number. */
export function FactLine({ flag }: { readonly flag: RedFlag }) {
  const say = useTexts(redFlagsTexts);
  const { count } = useFormat();
  const words = factWords(flag).map((word) =>
    word.key === 'text'
      ? word.text
      : say(`fact.${word.key}`, { count: word.count, n: count(word.count) }),
  );
  const [first, second] = words;
  if (first === undefined) return null;
  return (
    <span className={classes['words']}>
      · {second === undefined ? first : `${first}, ${second}`}
    </span>
  );
}
