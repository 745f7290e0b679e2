import { Button, Menu } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useMay } from '../../../engagement/rights.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { IconSheet } from '../../../parts/icons.ts';
import { useLanguage, useTexts } from '../../../texts/use-texts.ts';
import type { ProcessRecord } from '../processes.queries.ts';
import { stepSheetUrl, useStepTableText } from './step-sheet.queries.ts';
import { stepSheetTexts } from './step-sheet.texts.ts';

const StepImportDialog = lazy(async () => ({
  default: (await import('./step-import-dialog.tsx')).StepImportDialog,
}));

/** The list of steps out to Excel and back. */
export function StepSheetMenu({ process }: { readonly process: ProcessRecord }) {
  const say = useTexts(stepSheetTexts);
  const engagementId = useEngagementId();
  const language = useLanguage();
  const may = useMay('process:write') && process.state === 'draft';
  const [reading, setReading] = useState(false);
  const toasts = useToasts();
  const table = useStepTableText(process.id);
  const copy = async () => {
    const { text } = await table.mutateAsync();
    await navigator.clipboard.writeText(text);
    toasts.done(say('copied'));
  };
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            className="no-print"
            variant="default"
            size="compact-sm"
            leftSection={<IconSheet size={16} aria-hidden />}
          >
            {say('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={stepSheetUrl(engagementId, process.id, language)} download>
            {say('issue')}
          </Menu.Item>
          <Menu.Item onClick={() => void copy().catch(toasts.problem)}>{say('copy')}</Menu.Item>
          {may && <Menu.Item onClick={() => setReading(true)}>{say('read')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {reading && <StepImportDialog process={process} onClose={() => setReading(false)} />}
      </Suspense>
    </>
  );
}
