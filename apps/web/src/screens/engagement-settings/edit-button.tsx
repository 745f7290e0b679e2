import { ActionIcon } from '@mantine/core';
import { IconEdit } from '../../parts/icons.ts';

interface Props {
  readonly label: string;
  readonly onClick: () => void;
}

export function EditButton({ label, onClick }: Props) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
      <IconEdit size={17} />
    </ActionIcon>
  );
}
