import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api, call } from '../../../api/client.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useToasts } from '../../../feedback/toasts.tsx';
import { IconProcess } from '../../../parts/icons.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { EditedDiagram } from '../use-edited-diagram.ts';
import { relayoutTexts } from './relayout.texts.ts';

/** Draws the edited model anew; the drawing before comes back with one press. */
export function RelayoutButton({ edited }: { readonly edited: EditedDiagram }) {
  const say = useTexts(relayoutTexts);
  const toasts = useToasts();
  const engagementId = useEngagementId();
  const layout = useMutation({
    mutationFn: (xml: string) =>
      call(
        api.POST('/api/engagements/{engagementId}/processes/layout', {
          params: { path: { engagementId } },
          body: xml,
          headers: { 'Content-Type': 'application/xml' },
          bodySerializer: (body) => body,
        }),
      ),
    onError: toasts.problem,
  });
  const arrange = async () => {
    const before = await edited.xml();
    layout.mutate(before, {
      onSuccess: ({ xml }) => {
        edited.replace(xml);
        toasts.undoable(say('done'), () => edited.replace(before));
      },
    });
  };
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconProcess size={16} aria-hidden />}
      title={say('why')}
      loading={layout.isPending}
      disabled={!edited.diagram}
      onClick={() => void arrange()}
    >
      {say('action')}
    </Button>
  );
}
