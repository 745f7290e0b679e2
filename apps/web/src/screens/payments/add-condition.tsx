import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { IconPlus } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ConditionEditor } from './condition-editor.tsx';
import type { PaymentFilter, ShownColumn } from './payment-filters.ts';
import { paymentsTexts } from './payments.texts.ts';

interface Props {
  /** Those that have no condition yet. */
  readonly columns: readonly ShownColumn[];
  readonly onAdd: (filter: PaymentFilter) => void;
}

/** A button with the form for another condition below it. */
export function AddCondition({ columns, onAdd }: Props) {
  const say = useTexts(paymentsTexts);
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="sm" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={() => setOpened((open) => !open)}
        >
          {say('filter.add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('filter.add')}>
        <ConditionEditor
          columns={columns}
          onApply={(filter) => {
            setOpened(false);
            onAdd(filter);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
