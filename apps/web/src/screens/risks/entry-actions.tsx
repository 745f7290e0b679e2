import { Button, Group } from '@mantine/core';
import { Guarded } from '../../engagement/rights.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { risksTexts } from './risks.texts.ts';

interface Action {
  readonly key: 'assess' | 'edit' | 'withdraw' | 'link.controls' | 'link.risks';
  readonly run: () => void;
}

/** What can be done with an entry; nothing with a withdrawn one. */
export function EntryActions({ actions }: { readonly actions: readonly Action[] }) {
  const say = useTexts(risksTexts);
  return (
    <Group gap={8} className="no-print">
      {actions.map(({ key, run }) => (
        <Guarded key={key} permission="control:write">
          <Button variant={key === 'assess' ? 'light' : 'default'} size="compact-sm" onClick={run}>
            {say(key)}
          </Button>
        </Guarded>
      ))}
    </Group>
  );
}
