import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';
import { ProcessEditor } from './process-editor.tsx';
import { ProcessReader } from './process-reader.tsx';
import { processQuery } from './processes.queries.ts';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId');

/** A process: read, or edited by who may. */
export function ProcessScreen() {
  const engagementId = useEngagementId();
  const { processId } = route.useParams();
  const { bearbeiten } = route.useSearch();
  const may = useMay('process:write');
  const { data: file } = useSuspenseQuery(processQuery(engagementId, processId));
  const edits = bearbeiten === 1 && may && file.process.state === 'draft';
  const Mode = edits ? ProcessEditor : ProcessReader;
  return <Mode key={processId} file={file} />;
}
