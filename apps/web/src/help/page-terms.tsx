import { Link } from '@tanstack/react-router';
import { termsOf } from '../glossary/terms.ts';
import { useLanguage } from '../texts/use-texts.ts';
import classes from './page-terms.module.css';

/** The terms of a page with their meaning. Loaded with the first open help: the words are no part of the shell. */
export function PageTerms({ keys }: { readonly keys: readonly string[] }) {
  const language = useLanguage();
  return (
    <dl className={classes['terms']}>
      {termsOf(keys).map((term) => (
        <div key={term.key}>
          <dt>
            <Link to="/glossar" hash={term.key}>
              {term[language]}
            </Link>
          </dt>
          <dd>{term.about[language]}</dd>
        </div>
      ))}
    </dl>
  );
}
