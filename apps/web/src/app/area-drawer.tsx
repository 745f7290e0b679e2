import { Drawer } from '@mantine/core';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';
import { AreaLinks } from './area-links.tsx';
import { GeneralLinks } from './general-links.tsx';
import classes from './side-navigation.module.css';

interface Props {
  readonly engagementId: string | undefined;
  readonly onClose: () => void;
}

export function AreaDrawer({ engagementId, onClose }: Props) {
  const say = useTexts(appTexts);
  return (
    <Drawer opened onClose={onClose} size="xs" title={say('nav.label')}>
      <nav className={classes['drawer']} aria-label={say('nav.label')}>
        {engagementId ? (
          <AreaLinks engagementId={engagementId} onChosen={onClose} />
        ) : (
          <GeneralLinks onChosen={onClose} />
        )}
      </nav>
    </Drawer>
  );
}
