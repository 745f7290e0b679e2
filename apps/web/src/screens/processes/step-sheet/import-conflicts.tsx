import { Group, Radio } from '@mantine/core';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Choice } from './choice.ts';
import type { StepImportPreview } from './step-sheet.queries.ts';
import { stepSheetTexts } from './step-sheet.texts.ts';

interface Props {
  readonly conflicts: StepImportPreview['conflicts'];
  readonly choices: Readonly<Record<string, Choice>>;
  readonly onChoose: (address: string, choice: Choice) => void;
}

/** Cells that were changed on both sides: a person says which value holds. */
export function ImportConflicts({ conflicts, choices, onChoose }: Props) {
  const say = useTexts(stepSheetTexts);
  if (conflicts.length === 0) return null;
  const shown = (text: string) => text || say('empty');
  return (
    <Notice kind="warning" title={say('conflicts', { count: conflicts.length })}>
      {conflicts.map(({ address, row, column, base, mine, theirs }) => (
        <Radio.Group
          key={address}
          mt={8}
          label={`${address} · ${row} · ${column}`}
          description={`${say('col.base')}: ${shown(base)}`}
          aria-label={say('holds', { cell: address })}
          value={choices[address] ?? null}
          onChange={(value) => onChoose(address, value === 'mine' ? 'mine' : 'theirs')}
        >
          <Group gap={18} mt={4}>
            <Radio value="mine" label={`${say('col.mine')}: ${shown(mine)}`} />
            <Radio value="theirs" label={`${say('col.theirs')}: ${shown(theirs)}`} />
          </Group>
        </Radio.Group>
      ))}
    </Notice>
  );
}
