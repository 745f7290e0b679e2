import { useParams } from '@tanstack/react-router';
import { AreaLinks } from './area-links.tsx';
import { GeneralLinks } from './general-links.tsx';
import classes from './side-navigation.module.css';
import { appTexts } from './app.texts.ts';
import { useTexts } from '../texts/use-texts.ts';

export function SideNavigation() {
  const say = useTexts(appTexts);
  const { engagementId } = useParams({ strict: false });
  return (
    <nav className={classes['side']} aria-label={say('nav.label')}>
      {engagementId ? <AreaLinks engagementId={engagementId} /> : <GeneralLinks />}
    </nav>
  );
}
