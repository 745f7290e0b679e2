import { Button, Tooltip } from '@mantine/core';
import { IconPlus } from '../../parts/icons.ts';
import { useAccount } from '../../session/session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { engagementsTexts } from './engagements.texts.ts';

/** Without the right it stays, and says who can give it. */
export function NewEngagementButton({ onClick }: { readonly onClick: () => void }) {
  const say = useTexts(engagementsTexts);
  const { mayOpenEngagements } = useAccount();
  const icon = <IconPlus size={16} aria-hidden />;
  if (mayOpenEngagements) {
    return (
      <Button leftSection={icon} onClick={onClick}>
        {say('new')}
      </Button>
    );
  }
  return (
    <Tooltip label={say('mayNot')} w={320}>
      <Button leftSection={icon} data-disabled aria-disabled>
        {say('new')}
      </Button>
    </Tooltip>
  );
}
