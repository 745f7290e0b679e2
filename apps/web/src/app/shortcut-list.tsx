import { Modal, Table } from '@mantine/core';
import { KeyCaps } from '../shortcuts/key-caps.tsx';
import type { Shortcut } from '../shortcuts/shortcuts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';

interface Props {
  readonly enabled: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly onClose: () => void;
}

export function ShortcutList({ enabled, shortcuts, onClose }: Props) {
  const say = useTexts(appTexts);
  return (
    <Modal opened onClose={onClose} title={say('shortcuts')}>
      {!enabled && <p>{say('shortcuts.off')}</p>}
      <Table>
        <Table.Tbody>
          {shortcuts.map(({ key, label }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">
                <KeyCaps keys={key} />
              </Table.Th>
              <Table.Td>{label}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
