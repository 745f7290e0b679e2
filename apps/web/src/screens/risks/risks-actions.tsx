import { Button } from '@mantine/core';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { IconBook, IconPlus } from '../../parts/icons.ts';
import { PrintButton } from '../../parts/print-button.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { risksTexts } from './risks.texts.ts';

export type NewEntry = 'risk' | 'control' | 'library';

interface Props {
  readonly onAdd: (entry: NewEntry) => void;
}

export function RisksActions({ onAdd }: Props) {
  const say = useTexts(risksTexts);
  const may = useMay('control:write');
  useShortcuts(may ? [{ key: 'n', label: say('new.risk'), run: () => onAdd('risk') }] : []);
  const plus = <IconPlus size={16} aria-hidden />;
  return (
    <>
      <PrintButton />
      <Guarded permission="control:write">
        <Button
          variant="default"
          leftSection={<IconBook size={16} aria-hidden />}
          onClick={() => onAdd('library')}
        >
          {say('library')}
        </Button>
      </Guarded>
      <Guarded permission="control:write">
        <Button variant="default" leftSection={plus} onClick={() => onAdd('control')}>
          {say('new.control')}
        </Button>
      </Guarded>
      <Guarded permission="control:write">
        <Button leftSection={plus} onClick={() => onAdd('risk')}>
          {say('new.risk')}
        </Button>
      </Guarded>
    </>
  );
}

export function RisksEmpty({ onAdd }: Props) {
  const say = useTexts(risksTexts);
  return (
    <EmptyState
      title={say('empty.title')}
      action={
        <Guarded permission="control:write">
          <Button onClick={() => onAdd('library')}>{say('library')}</Button>
        </Guarded>
      }
    >
      {say('empty.text')}
    </EmptyState>
  );
}
