import { Button, Menu } from '@mantine/core';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { pictureOf } from '../../bpmn/picture.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { IconDownload } from '../../parts/icons.ts';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { overlaysOf } from './picture-overlays.ts';
import { processTexts } from './process.texts.ts';
import { processFileUrl, processPictureUrl, type ProcessRecord } from './processes.queries.ts';
import { saveFile } from './save-file.ts';
import { shownMarks } from './search.ts';

interface Props {
  readonly process: ProcessRecord;
  /** Null until it is drawn. */
  readonly diagram: BaseViewer | null;
}

export function ExportMenu({ process, diagram }: Props) {
  const say = useTexts(processTexts);
  const language = useLanguage();
  const toasts = useToasts();
  const engagementId = useEngagementId();
  const url = (kind: 'file' | 'original') => processFileUrl(engagementId, process.id, kind);
  const overlays = overlaysOf(new Set(shownMarks));
  const png = processPictureUrl(engagementId, process, 'png', { overlays, language });
  const savePicture = (drawn: BaseViewer) =>
    pictureOf(drawn).then((picture) => saveFile(picture, `${process.name}.svg`), toasts.problem);
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {say('action.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={url('file')} download>
          {say('export.bpmn')}
        </Menu.Item>
        {process.originalFileName !== null && (
          <Menu.Item component="a" href={url('original')} download>
            {say('export.original')}
          </Menu.Item>
        )}
        {diagram && (
          <Menu.Item onClick={() => void savePicture(diagram)}>{say('export.svg')}</Menu.Item>
        )}
        <Menu.Item component="a" href={png} download>
          {say('export.png')}
        </Menu.Item>
        <Menu.Item onClick={() => setTimeout(() => window.print(), 300)}>
          {say('export.print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
