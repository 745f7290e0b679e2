import { Button, Menu } from '@mantine/core';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { lazy, Suspense, useState } from 'react';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { IconDots, IconEdit } from '../../parts/icons.ts';
import { ButtonKey } from '../../shortcuts/button-key.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ExportMenu } from './export-menu.tsx';
import { processTexts } from './process.texts.ts';
import { processLinksTexts } from './links/process-links.texts.ts';
import type { ProcessFile } from './processes.queries.ts';

interface Props {
  readonly file: ProcessFile;
  readonly diagram: BaseViewer | null;
  readonly onEdit: () => void;
}

/** Each is loaded when it is asked for: whoever only looks at the diagram does not wait for forms. */
const dialogs = {
  facts: lazy(async () => ({ default: (await import('./edit-facts-dialog.tsx')).EditFactsDialog })),
  copy: lazy(async () => ({
    default: (await import('./copy-process-dialog.tsx')).CopyProcessDialog,
  })),
  withdraw: lazy(async () => ({
    default: (await import('./withdraw-process-dialog.tsx')).WithdrawProcessDialog,
  })),
} as const;
const LinksDialog = lazy(async () => ({
  default: (await import('./links/links-dialog.tsx')).LinksDialog,
}));
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
      <Suspense>
        {Dialog && <Dialog process={process} onClose={close} />}
        {dialog === 'links' && <LinksDialog file={file} onClose={close} />}
      </Suspense>
    </>
  );
}
