import { ActionIcon } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { IconMenu } from '../parts/icons.ts';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';
import classes from './header.module.css';

const AreaDrawer = lazy(async () => {
  const { AreaDrawer: component } = await import('./area-drawer.tsx');
  return { default: component };
});

/** The areas on narrow screens: behind a button. */
export function SmallNavigation() {
  const say = useTexts(appTexts);
  const { engagementId } = useParams({ strict: false });
  const [opened, setOpened] = useState(false);
  return (
    <div className={classes['small']}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={say('nav.open')}
        onClick={() => setOpened(true)}
      >
        <IconMenu size={20} />
      </ActionIcon>
      {opened && (
        <Suspense fallback={null}>
          <AreaDrawer engagementId={engagementId} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </div>
  );
}
