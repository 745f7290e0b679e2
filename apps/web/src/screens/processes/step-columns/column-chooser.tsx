import { Button, Checkbox, Group, Popover } from '@mantine/core';
import { useTexts } from '../../../texts/use-texts.ts';
import { IconSliders } from '../../../parts/icons.ts';
import { panelTexts } from '../panel/panel.texts.ts';
import classes from './column-chooser.module.css';
import { usualColumns } from './step-column.ts';
import { stepColumnsTexts } from './step-columns.texts.ts';
import type { StepColumns } from './use-step-columns.ts';

/** Every attribute can be a column; grouped and named as in the panel. */
export function ColumnChooser({ columns }: { readonly columns: StepColumns }) {
  const say = useTexts(stepColumnsTexts);
  const sayPanel = useTexts(panelTexts);
  const { all, shown, show, label } = columns;
  const names = shown.map(({ name }) => name);
  const groups = Map.groupBy(all, ({ group }) => group);
  const quick = [
    ['all', all.map(({ name }) => name)],
    ['usual', usualColumns],
    ['none', []],
  ] as const;
  return (
    <Popover position="bottom-end" shadow="md" trapFocus width={620}>
      <Popover.Target>
        <Button
          className="no-print"
          variant="default"
          size="compact-sm"
          leftSection={<IconSliders size={16} aria-hidden />}
        >
          {say('choose')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('title')}>
        <Group gap={8} mb={8}>
          {quick.map(([key, wanted]) => (
            <Button key={key} size="compact-sm" variant="default" onClick={() => show(wanted)}>
              {say(key)}
            </Button>
          ))}
        </Group>
        <div className={classes['scroll']}>
          <div className={classes['groups']}>
            {[...groups].map(([group, inside]) => (
              <Checkbox.Group
                key={group}
                label={sayPanel(`title.${group}`)}
                value={names}
                onChange={(chosen) => show(chosen)}
              >
                {inside.map((column) => (
                  <Checkbox
                    key={column.name}
                    className={classes['choice']}
                    size="xs"
                    value={column.name}
                    label={label(column)}
                  />
                ))}
              </Checkbox.Group>
            ))}
          </div>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
