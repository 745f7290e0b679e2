import { Button, Group, Text, Textarea } from '@mantine/core';
import { useTexts } from '../../../texts/use-texts.ts';
import { fromTableTexts } from './from-table.texts.ts';
import classes from './from-table.module.css';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Where the table is typed or pasted; the Tab key leaves it, as every field. */
export function TypedTable({ text, onText }: Props) {
  const say = useTexts(fromTableTexts);
  return (
    <div>
      <Textarea
        label={say('text')}
        description={say('text.why')}
        classNames={{ input: classes['typed'] ?? '' }}
        value={text}
        rows={9}
        spellCheck={false}
        wrap="off"
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Group justify="space-between" align="start" gap={12} mt={4} wrap="nowrap">
        <details className={classes['columns']}>
          <summary>{say('columns')}</summary>
          <Text size="sm">{say('columns.why')}</Text>
        </details>
        {text.trim() === '' && (
          <Button variant="subtle" size="compact-sm" onClick={() => onText(say('example.text'))}>
            {say('example')}
          </Button>
        )}
      </Group>
    </div>
  );
}
