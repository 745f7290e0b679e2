import { NativeSelect } from '@mantine/core';
import { useTexts } from '../../../texts/use-texts.ts';
import { type PanelTarget, targetKinds } from './panel-target.ts';
import { panelTexts } from './panel.texts.ts';
import { useTargetName } from './use-target-name.ts';

interface Props {
  readonly targets: readonly PanelTarget[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Every element by its name, so that none needs a mouse. */
export function TargetPicker({ targets, chosen, onChoose }: Props) {
  const say = useTexts(panelTexts);
  const name = useTargetName();
  const data = targetKinds.flatMap((kind) => {
    const items = targets
      .filter((target) => target.kind === kind)
      .map((target) => ({ value: target.id, label: name(target) }));
    return items.length === 0 ? [] : [{ group: say(`kind.${kind}`), items }];
  });
  return (
    <NativeSelect
      size="xs"
      label={say('element')}
      data={data}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
