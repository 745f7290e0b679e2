import type { ReactNode } from 'react';
import type { PageHelp } from '../../help/help-context.ts';
import { Page } from '../../parts/page.tsx';
import { ProcessTabs } from './process-tabs.tsx';
import type { ProcessFile } from './processes.queries.ts';
import { useProcessSub } from './use-process-sub.ts';

interface Props {
  readonly file: ProcessFile;
  readonly actions?: ReactNode;
  readonly help?: PageHelp;
  readonly children: ReactNode;
}

/** The frame of every page of one process: its name, its facts, the ways to the other pages. */
export function ProcessPage({ file, actions, help, children }: Props) {
  const sub = useProcessSub(file);
  return (
    <Page title={file.process.name} sub={sub} actions={actions} help={help}>
      <ProcessTabs />
      {children}
    </Page>
  );
}
