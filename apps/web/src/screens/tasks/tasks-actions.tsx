import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { IconDownload, IconPlus, IconUpload } from '../../parts/icons.ts';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { ImportDialog } from './exchange/import-dialog.tsx';
import { tasksTexts } from './tasks.texts.ts';
import { usePlace } from './use-place.ts';

/** Issue the Excel table, read it back, add a task. */
export function TasksActions({ onAdd }: { readonly onAdd: () => void }) {
  const say = useTexts(tasksTexts);
  const language = useLanguage();
  const engagementId = useEngagementId();
  const { year } = usePlace();
  const [file, setFile] = useState<File | null>(null);
  const query = new URLSearchParams({ language });
  if (year !== undefined) query.set('year', String(year));
  return (
    <>
      <Button
        component="a"
        variant="default"
        download
        href={`/api/engagements/${engagementId}/tasks/table.xlsx?${query}`}
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {say('excel.issue')}
      </Button>
      <FileButton accept=".xlsx" onChange={setFile} key={file === null ? 'empty' : 'chosen'}>
        {(props) => (
          <Guarded permission="task:write">
            <Button {...props} variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
              {say('excel.read')}
            </Button>
          </Guarded>
        )}
      </FileButton>
      <Guarded permission="task:write">
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
          {say('task.new.short')}
        </Button>
      </Guarded>
      {file && <ImportDialog file={file} onClose={() => setFile(null)} />}
    </>
  );
}
