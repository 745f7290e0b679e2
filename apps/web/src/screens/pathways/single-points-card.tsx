import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processFiguresTexts } from '../process-figures/process-figures.texts.ts';
import { roleLabels } from '../process-figures/role-labels.ts';
import type { PathwayStudy } from './pathways.queries.ts';
import { pathwaysTexts } from './pathways.texts.ts';

/** Roles that every case of a service has to pass and that nobody stands in for. */
export function SinglePointsCard({ study }: { readonly study: PathwayStudy }) {
  const say = useTexts(pathwaysTexts);
  const sayFigures = useTexts(processFiguresTexts);
  const { studied, roles, singlePoints } = study;
  const processes = new Map(studied.map(({ processId, name }) => [processId, name]));
  const names = roleLabels(roles, sayFigures('roles.nowhere'));
  return (
    <Card title={say('single.title')} flush={singlePoints.length > 0}>
      {singlePoints.length === 0 ? (
        say('single.none')
      ) : (
        <DataTable
          caption={say('single.title')}
          rows={singlePoints}
          rowKey={({ processId, roleKey }) => `${processId} ${roleKey}`}
          columns={[
            {
              ...{ key: 'role', title: say('single.role'), rowHeader: true },
              cell: ({ roleKey }) => names.get(roleKey) ?? '–',
            },
            {
              ...{ key: 'process', title: say('single.process') },
              cell: ({ processId }) => processes.get(processId) ?? '–',
            },
            {
              ...{ key: 'why', title: say('single.why') },
              cell: ({ onePost }) => say(onePost ? 'single.onePost' : 'single.unknown'),
            },
          ]}
        />
      )}
    </Card>
  );
}
