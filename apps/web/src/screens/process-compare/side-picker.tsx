import { ActionIcon, Select } from '@mantine/core';
import { IconSelector } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Sides } from './compared-sides.ts';
import classes from './process-compare.module.css';
import { processCompareTexts } from './process-compare.texts.ts';
import type { SideGroup } from './use-side-choices.ts';

interface Props {
  readonly sides: Sides;
  readonly choices: readonly SideGroup[];
  readonly onChange: (sides: Sides) => void;
}

/** Which two contents stand side by side. */
export function SidePicker({ sides, choices, onChange }: Props) {
  const say = useTexts(processCompareTexts);
  const { before, after } = sides;
  const select = (side: keyof Sides) => (
    <Select
      label={say(side)}
      data={choices.map(({ group, items }) => ({ group, items: [...items] }))}
      value={sides[side]}
      allowDeselect={false}
      searchable
      maxDropdownHeight={420}
      onChange={(value) => value && onChange({ ...sides, [side]: value })}
    />
  );
  return (
    <div className={`${classes['picker']} no-print`}>
      {select('before')}
      <ActionIcon
        variant="default"
        size={36}
        aria-label={say('swap')}
        title={say('swap')}
        onClick={() => onChange({ before: after, after: before })}
      >
        <IconSelector size={18} aria-hidden style={{ transform: 'rotate(90deg)' }} />
      </ActionIcon>
      {select('after')}
    </div>
  );
}
