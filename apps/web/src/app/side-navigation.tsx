import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { engagementQuery } from '../engagement/engagement.ts';
import { AreaLinks } from './area-links.tsx';
import { GeneralLinks } from './general-links.tsx';
import classes from './side-navigation.module.css';
import { appTexts } from './app.texts.ts';
import { useTexts } from '../texts/use-texts.ts';

export function SideNavigation() {
  const say = useTexts(appTexts);
  const { engagementId } = useParams({ strict: false });
  // Whether there is such an engagement tells the page; here its answer is only looked at.
  const { isError } = useQuery({ ...engagementQuery(engagementId ?? ''), enabled: false });
  return (
    <nav className={classes['side']} aria-label={say('nav.label')}>
      {engagementId && !isError ? <AreaLinks engagementId={engagementId} /> : <GeneralLinks />}
    </nav>
  );
}
