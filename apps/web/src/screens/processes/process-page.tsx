import type { ReactNode } from 'react';
import type { PageHelp } from '../../help/help-context.ts';
import { Page } from '../../parts/page.tsx';
import { LinkedNames } from './links/linked-names.tsx';
import { ProcessSub } from './process-sub.tsx';
import { ProcessTabs } from './process-tabs.tsx';
import type { ProcessFile } from './processes.queries.ts';

interface Props {
  readonly file: ProcessFile;
  readonly actions?: ReactNode;
  readonly help?: PageHelp;
  readonly children: ReactNode;
}

/** The frame of every page of one process: its name, its facts, the ways to the other pages. */
export function ProcessPage({ file, actions, help, children }: Props) {
  const sub = <ProcessSub file={file} />;
  return (
    <Page title={file.process.name} sub={sub} actions={actions} help={help}>
      <LinkedNames file={file} />
      <ProcessTabs />
      {children}
    </Page>
  );
}
