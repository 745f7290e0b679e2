import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { groupedTerms } from '../../glossary/grouped-terms.ts';
import { terms } from '../../glossary/terms.ts';
import { Page } from '../../parts/page.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import classes from './glossary.module.css';
import { glossaryTexts } from './glossary.texts.ts';
import { TermEntry } from './term-entry.tsx';
import { useTermInAddress } from './use-term-in-address.ts';

const route = getRouteApi('/inside/glossar');

export function GlossaryScreen() {
  const say = useTexts(glossaryTexts);
  const language = useLanguage();
  const { suche = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const groups = groupedTerms(terms, suche, language);
  const count = groups.reduce((sum, group) => sum + group.terms.length, 0);
  useTermInAddress();
  useShortcuts([{ key: '/', label: say('search'), run: () => field.current?.focus() }]);
  return (
    <Page
      title={say('title')}
      sub={say('sub')}
      actions={<PrintButton />}
      help={{ about: [say('help.about')], next: [say('help.next')] }}
    >
      <p className={classes['note']}>{say('note')}</p>
      <div className={`${classes['bar']} no-print`}>
        <SearchField
          label={say('search')}
          value={suche}
          inputRef={field}
          width={260}
          onSearch={(text) =>
            void navigate({ search: { suche: text || undefined }, replace: true })
          }
        />
        <span aria-live="polite">
          {count === 0 ? say('none', { search: suche }) : say('found', { count })}
        </span>
        <nav aria-label={say('letters')} className={classes['letters']}>
          {groups.map(({ letter }) => (
            <a key={letter} href={`#buchstabe-${letter}`}>
              {letter}
            </a>
          ))}
        </nav>
      </div>
      {groups.map(({ letter, terms: members }) => (
        <section key={letter} aria-labelledby={`buchstabe-${letter}`} className={classes['group']}>
          <h2 id={`buchstabe-${letter}`} tabIndex={-1}>
            {letter}
          </h2>
          <dl>
            {members.map((term) => (
              <TermEntry key={term.key} term={term} />
            ))}
          </dl>
        </section>
      ))}
    </Page>
  );
}
