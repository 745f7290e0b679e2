import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../engagement/rights.tsx';
import { IconDots } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { EndDialog } from './end-dialog.tsx';
import type { RecordKind, RecordRow } from './organisation.queries.ts';
import { organisationTexts } from './organisation.texts.ts';
import { WithdrawRecordDialog } from './withdraw-record-dialog.tsx';

interface Props {
  readonly kind: RecordKind;
  readonly row: RecordRow;
  /** What people call the row. */
  readonly name: string;
  readonly onEdit: () => void;
}

/** What can be done with a row, in one menu. */
export function RecordActions({ kind, row, name, onEdit }: Props) {
  const say = useTexts(organisationTexts);
  const [open, setOpen] = useState<'end' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  if (!useMay('organisation-unit:write')) return null;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            className="no-print"
            aria-label={say('actions.of', { name })}
          >
            <IconDots size={17} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onEdit}>{say('edit')}</Menu.Item>
          <Menu.Item onClick={() => setOpen('end')}>{say('end')}</Menu.Item>
          <Menu.Item onClick={() => setOpen('withdraw')}>{say('withdraw')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'end' && <EndDialog {...{ kind, row, name }} onClose={close} />}
      {open === 'withdraw' && <WithdrawRecordDialog {...{ kind, row, name }} onClose={close} />}
    </>
  );
}
