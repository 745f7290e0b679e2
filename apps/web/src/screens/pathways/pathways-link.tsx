import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { pathwaysLinkTexts } from './pathways-link.texts.ts';

/** From the list of processes to the pathways over several of them. */
export function PathwaysLink() {
  const say = useTexts(pathwaysLinkTexts);
  const engagementId = useEngagementId();
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link {...props} to="/p/$engagementId/prozesse/wege" params={{ engagementId }} />
      )}
    >
      {say('link')}
    </Button>
  );
}
