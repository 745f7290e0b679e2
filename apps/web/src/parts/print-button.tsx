import { Button } from '@mantine/core';
import { useTexts } from '../texts/use-texts.ts';
import { IconPrint } from './icons.ts';
import { partsTexts } from './parts.texts.ts';

export function PrintButton() {
  const say = useTexts(partsTexts);
  return (
    <Button variant="default" leftSection={<IconPrint size={16} />} onClick={() => window.print()}>
      {say('print')}
    </Button>
  );
}
