import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useTexts } from '../texts/use-texts.ts';
import { feedbackTexts } from './feedback.texts.ts';

export interface ConflictField {
  readonly label: string;
  readonly yours: string;
  readonly theirs: string;
}

interface Props {
  readonly opened: boolean;
  readonly fields: readonly ConflictField[];
  readonly onKeepYours: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}

/** Somebody else was faster: both versions side by side, the person decides. */
export function ConflictDialog({ opened, fields, onKeepYours, onTakeTheirs, onClose }: Props) {
  const say = useTexts(feedbackTexts);
  const shown = (text: string) => text || say('empty');
  return (
    <Modal opened={opened} onClose={onClose} title={say('conflict.title')} size="lg">
      <Stack gap="sm">
        <Text size="sm">{say('conflict.text')}</Text>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say('conflict.field')}</Table.Th>
              <Table.Th scope="col">{say('conflict.yours')}</Table.Th>
              <Table.Th scope="col">{say('conflict.theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map(({ label, yours, theirs }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{shown(yours)}</Table.Td>
                <Table.Td>{shown(theirs)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end">
          <Button variant="default" onClick={onTakeTheirs}>
            {say('conflict.takeTheirs')}
          </Button>
          <Button onClick={onKeepYours}>{say('conflict.keepYours')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
