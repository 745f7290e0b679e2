import { CloseButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { PageHelp } from '../help/help-context.ts';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';
import classes from './help-panel.module.css';

const PageTerms = lazy(async () => {
  const { PageTerms: component } = await import('../help/page-terms.tsx');
  return { default: component };
});

interface Props {
  readonly help: PageHelp | null;
  readonly onClose: () => void;
}

/** Beside the screen, so that both can be read together. */
export function HelpPanel({ help, onClose }: Props) {
  const say = useTexts(appTexts);
  return (
    <aside className={classes['panel']} aria-label={say('help')}>
      <header>
        <h2>{say('help')}</h2>
        <CloseButton aria-label={say('help.close')} onClick={onClose} />
      </header>
      {help ? (
        <>
          <h3>{say('help.about')}</h3>
          {help.about.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <h3>{say('help.next')}</h3>
          <ol>
            {help.next.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          {help.terms && help.terms.length > 0 && (
            <>
              <h3>{say('help.terms')}</h3>
              <Suspense fallback={null}>
                <PageTerms keys={help.terms} />
              </Suspense>
            </>
          )}
        </>
      ) : (
        <p>{say('help.none')}</p>
      )}
      <p>
        <Link to="/glossar">{say('nav.glossary')}</Link>
      </p>
    </aside>
  );
}
