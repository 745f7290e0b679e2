import type { Term } from '../../glossary/term.ts';
import { Tag } from '../../parts/tag.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import classes from './glossary.module.css';
import { glossaryTexts } from './glossary.texts.ts';

/** A term with its address, its name in the other language and what it means. */
export function TermEntry({ term }: { readonly term: Term }) {
  const say = useTexts(glossaryTexts);
  const language = useLanguage();
  const other = language === 'de' ? 'en' : 'de';
  return (
    <div id={term.key} tabIndex={-1} className={classes['term']}>
      <dt>
        <a href={`#${term.key}`} aria-label={say('link', { term: term[language] })}>
          {term[language]}
        </a>
        <span className={classes['other']}>
          <span className="visually-hidden">{say('english')}: </span>
          <span lang={other}>{term[other]}</span>
        </span>
        {term.unsourced && <Tag tone="dashed">{say('unsourced')}</Tag>}
      </dt>
      <dd>{term.about[language]}</dd>
    </div>
  );
}
