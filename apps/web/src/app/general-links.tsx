import { Link } from '@tanstack/react-router';
import { IconChecklist, IconInfo, IconSettings, IconUsers } from '../parts/icons.ts';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';

/** Outside of an engagement: the list of all, and what belongs to the house. */
export function GeneralLinks({ onChosen }: { readonly onChosen?: () => void }) {
  const say = useTexts(appTexts);
  return (
    <div>
      <h2>{say('nav.manage')}</h2>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }} onClick={onChosen}>
        <IconChecklist size={18} aria-hidden />
        <span>{say('nav.engagements')}</span>
      </Link>
      <Link to="/benutzer" onClick={onChosen}>
        <IconUsers size={18} aria-hidden />
        <span>{say('nav.accounts')}</span>
      </Link>
      <Link to="/einstellungen" onClick={onChosen}>
        <IconSettings size={18} aria-hidden />
        <span>{say('nav.preferences')}</span>
      </Link>
      <Link to="/glossar" onClick={onChosen}>
        <IconInfo size={18} aria-hidden />
        <span>{say('nav.glossary')}</span>
      </Link>
    </div>
  );
}
