import { Button, Checkbox, Group, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { IconSliders } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { ShownColumn } from './payment-filters.ts';
import { paymentsTexts } from './payments.texts.ts';
import { rowNumber, toggled } from './shown-columns.ts';
import { useColumnWords } from './use-column-words.ts';

interface Props {
  readonly columns: readonly ShownColumn[];
  readonly shown: readonly ShownColumn[];
  /** Null: as it was at the beginning. */
  readonly onChoose: (names: string[] | null) => void;
}

/** Which columns the grid shows; what is withheld cannot be chosen. */
export function ColumnChooser({ columns, shown, onChoose }: Props) {
  const say = useTexts(paymentsTexts);
  const words = useColumnWords();
  const [opened, setOpened] = useState(false);
  const choices = columns.filter(
    ({ name, showing }) => name !== rowNumber && showing !== 'withheld',
  );
  const count = shown.filter(({ name }) => name !== rowNumber).length;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="sm" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconSliders size={14} aria-hidden />}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={() => setOpened((open) => !open)}
        >
          {say('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('columns.choose')}>
        <Stack gap={10} w={270}>
          <Group justify="space-between">
            <Text size="sm" aria-live="polite">
              {say('columns.count', { shown: count, total: choices.length })}
            </Text>
            <Group gap={4}>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => onChoose(choices.map(({ name }) => name))}
              >
                {say('columns.all')}
              </Button>
              <Button variant="subtle" size="compact-sm" onClick={() => onChoose(null)}>
                {say('columns.standard')}
              </Button>
            </Group>
          </Group>
          <ScrollArea.Autosize mah={360} type="auto" viewportProps={{ tabIndex: -1 }}>
            <Stack gap={7} p={3}>
              {choices.map((column) => (
                <Checkbox
                  key={column.name}
                  size="sm"
                  label={words.label(column)}
                  checked={shown.includes(column)}
                  onChange={() => onChoose(toggled(shown, column.name))}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
