import { Button, Menu } from '@mantine/core';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useState } from 'react';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { IconDots, IconEdit } from '../../parts/icons.ts';
import { ButtonKey } from '../../shortcuts/button-key.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CopyProcessDialog } from './copy-process-dialog.tsx';
import { EditFactsDialog } from './edit-facts-dialog.tsx';
import { ExportMenu } from './export-menu.tsx';
import { processTexts } from './process.texts.ts';
import { LinksDialog } from './links/links-dialog.tsx';
import { processLinksTexts } from './links/process-links.texts.ts';
import type { ProcessFile } from './processes.queries.ts';
import { WithdrawProcessDialog } from './withdraw-process-dialog.tsx';

interface Props {
  readonly file: ProcessFile;
  readonly diagram: BaseViewer | null;
  readonly onEdit: () => void;
}

const dialogs = {
  facts: EditFactsDialog,
  copy: CopyProcessDialog,
  withdraw: WithdrawProcessDialog,
} as const;
type DialogName = keyof typeof dialogs | 'links';

export function ProcessActions({ file, diagram, onEdit }: Props) {
  const say = useTexts(processTexts);
  const sayLinks = useTexts(processLinksTexts);
  const { process } = file;
  const may = useMay('process:write');
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const Dialog = dialog && dialog !== 'links' && dialogs[dialog];
  const close = () => setDialog(null);
  const active = process.state === 'draft';
  return (
    <>
      <ExportMenu process={process} diagram={diagram} />
      {may && (
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button variant="default" px={10} aria-label={say('action.more')}>
              <IconDots size={18} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {active && (
              <Menu.Item onClick={() => setDialog('facts')}>{say('facts.edit')}</Menu.Item>
            )}
            {active && (
              <Menu.Item onClick={() => setDialog('links')}>{sayLinks('action')}</Menu.Item>
            )}
            <Menu.Item onClick={() => setDialog('copy')}>{say('copy.action')}</Menu.Item>
            {active && (
              <Menu.Item onClick={() => setDialog('withdraw')}>{say('withdraw.action')}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {active && (
        <Guarded permission="process:write">
          <Button
            leftSection={<IconEdit size={16} aria-hidden />}
            rightSection={<ButtonKey keys="e" />}
            onClick={onEdit}
          >
            {say('action.edit')}
          </Button>
        </Guarded>
      )}
      {Dialog && <Dialog process={process} onClose={close} />}
      {dialog === 'links' && <LinksDialog file={file} onClose={close} />}
    </>
  );
}
