import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';
import { Loading } from '../../parts/loading.tsx';
import { ProcessReader } from './process-reader.tsx';
import { processQuery } from './processes.queries.ts';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId');

/** With its panel and its live checks: who only reads does not load them. */
const ProcessEditor = lazy(async () => {
  const { ProcessEditor: editor } = await import('./process-editor.tsx');
  return { default: editor };
});

/** A process: read, or edited by who may. */
export function ProcessScreen() {
  const engagementId = useEngagementId();
  const { processId } = route.useParams();
  const { bearbeiten } = route.useSearch();
  const may = useMay('process:write');
  const { data: file } = useSuspenseQuery(processQuery(engagementId, processId));
  const edits = bearbeiten === 1 && may && file.process.state === 'draft';
  const Mode = edits ? ProcessEditor : ProcessReader;
  return (
    <Suspense fallback={<Loading />}>
      <Mode key={processId} file={file} />
    </Suspense>
  );
}
