import { Button, Group } from '@mantine/core';
import { useToasts } from '../../feedback/toasts.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useProcessDraft } from './process-draft.ts';
import { processTexts } from './process.texts.ts';

interface Props {
  readonly processId: string;
  readonly onContinue: () => void;
}

/** A draft from before waits; discarding it can be undone. */
export function DraftNotice({ processId, onContinue }: Props) {
  const say = useTexts(processTexts);
  const toasts = useToasts();
  const [draft, setDraft] = useProcessDraft(processId);
  if (!draft) return null;
  const discard = () => {
    setDraft(null);
    toasts.undoable(say('draft.discarded'), () => setDraft(draft));
  };
  return (
    <Notice kind="info">
      <Group gap={10}>
        <span>{say('draft.text')}</span>
        <Button size="compact-sm" onClick={onContinue}>
          {say('draft.continue')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={discard}>
          {say('draft.discard')}
        </Button>
      </Group>
    </Notice>
  );
}
