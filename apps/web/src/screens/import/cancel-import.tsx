import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useImportChanges } from './import.mutations.ts';
import type { Import } from './import.queries.ts';
import { useResume } from './use-resume.ts';
import { wizardTexts } from './wizard.texts.ts';

/** Gives an import up; it can be taken back. */
export function CancelImport({ one }: { readonly one: Import }) {
  const say = useTexts(wizardTexts);
  const toasts = useToasts();
  const navigate = useNavigate();
  const engagementId = useEngagementId();
  const { cancel } = useImportChanges(one.id);
  const resume = useResume(one);
  const leave = () =>
    cancel.mutate(undefined, {
      onSuccess: () => {
        toasts.undoable(say('cancelled'), resume.run);
        void navigate({ to: '/p/$engagementId/zahlungsdaten', params: { engagementId } });
      },
      onError: toasts.problem,
    });
  return (
    <Guarded permission="import:write">
      <Button variant="default" loading={cancel.isPending} onClick={leave}>
        {say('cancel')}
      </Button>
    </Guarded>
  );
}
