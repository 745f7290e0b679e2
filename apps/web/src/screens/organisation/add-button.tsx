import { Button } from '@mantine/core';
import { Guarded } from '../../engagement/rights.tsx';
import { IconPlus } from '../../parts/icons.ts';

interface Props {
  readonly label: string;
  readonly onClick: () => void;
}

export function AddButton({ label, onClick }: Props) {
  return (
    <Guarded permission="organisation-unit:write">
      <Button
        variant="default"
        size="compact-sm"
        className="no-print"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={onClick}
      >
        {label}
      </Button>
    </Guarded>
  );
}
