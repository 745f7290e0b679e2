import { EmptyState } from '../parts/empty-state.tsx';
import { partsTexts } from '../parts/parts.texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useEngagement } from './engagement.ts';
import { rightNeededTexts } from './right-needed.texts.ts';

/** In the place of a screen that the person may not see: why, and who can change that. */
export function RightNeeded() {
  const say = useTexts(rightNeededTexts);
  const sayPart = useTexts(partsTexts);
  const { role } = useEngagement();
  return (
    <EmptyState title={say('title')}>
      {sayPart('missing.right', { role: sayPart(`role.${role}`) })}
    </EmptyState>
  );
}
