import { Button, Group } from '@mantine/core';
import { Guarded } from '../../engagement/rights.tsx';
import { ButtonKey } from '../../shortcuts/button-key.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { AttachKind } from './attach-dialog.tsx';
import { processTexts } from './process.texts.ts';

const keys = { controls: 'k', risks: 'r' } as const;

export function AttachButtons({ onOpen }: { readonly onOpen: (kind: AttachKind) => void }) {
  const say = useTexts(processTexts);
  return (
    <Group gap={6} className="no-print">
      {(['controls', 'risks'] as const).map((kind) => (
        <Guarded key={kind} permission="process:write">
          <Button
            variant="default"
            size="compact-xs"
            px={7}
            rightSection={<ButtonKey keys={keys[kind]} />}
            onClick={() => onOpen(kind)}
          >
            {say(`attach.${kind}`)}
          </Button>
        </Guarded>
      ))}
    </Group>
  );
}
