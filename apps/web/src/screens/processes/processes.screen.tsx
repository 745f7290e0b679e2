import { Button, Checkbox, Group } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { IconPlus, IconSheet } from '../../parts/icons.ts';
import { Page } from '../../parts/page.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { PathwaysLink } from '../pathways/pathways-link.tsx';
import { FromTableDialog } from './from-table/from-table-dialog.tsx';
import { fromTableTexts } from './from-table/from-table.texts.ts';
import { CheckAllButton } from './check-all-button.tsx';
import { groupedProcesses } from './grouped-processes.ts';
import { NewProcessDialog } from './new-process-dialog.tsx';
import { OpenBpmn } from './open-bpmn.tsx';
import { useProcessColumns } from './process-columns.tsx';
import { processesQuery } from './processes.queries.ts';
import { processesTexts } from './processes.texts.ts';

/** All processes of the engagement, and the ways to a new one. */
export function ProcessesScreen() {
  const say = useTexts(processesTexts);
  const engagementId = useEngagementId();
  const { data } = useSuspenseQuery(processesQuery(engagementId));
  const may = useMay('process:write');
  const columns = useProcessColumns();
  const sayTable = useTexts(fromTableTexts);
  const [adding, setAdding] = useState(false);
  const [typing, setTyping] = useState(false);
  const [all, setAll] = useState(false);
  const active = data.filter(({ state }) => state === 'draft');
  const withdrawn = data.length - active.length;
  useShortcuts(may ? [{ key: 'n', label: say('new'), run: () => setAdding(true) }] : []);
  const add = (
    <Group gap={10}>
      <PathwaysLink />
      <CheckAllButton processes={active} />
      <Guarded permission="process:write">
        <Button
          variant="default"
          leftSection={<IconSheet size={16} aria-hidden />}
          onClick={() => setTyping(true)}
        >
          {sayTable('action')}
        </Button>
      </Guarded>
      <Guarded permission="process:write">
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {say('new')}
        </Button>
      </Guarded>
    </Group>
  );
  return (
    <Page
      title={say('title')}
      sub={active.length === 0 ? say('sub.none') : say('sub', { count: active.length })}
      actions={data.length > 0 ? add : undefined}
      help={{
        about: [say('help.about')],
        next: [say('help.next.open'), say('help.next.new')],
        terms: ['prozess', 'istprozess', 'sollprozess', 'arbeitsschritt'],
      }}
    >
      {data.length === 0 ? (
        <EmptyState title={say('empty.title')} action={add}>
          {say('empty.text')}
        </EmptyState>
      ) : (
        <Card flush>
          <DataTable
            caption={say('caption')}
            columns={columns}
            rows={groupedProcesses(all ? data : active)}
            rowKey={({ process }) => process.id}
          />
        </Card>
      )}
      {withdrawn > 0 && (
        <Checkbox
          size="xs"
          className="no-print"
          label={say('withdrawn.show', { count: withdrawn })}
          checked={all}
          onChange={() => setAll(!all)}
        />
      )}
      {may && <OpenBpmn />}
      {typing && <FromTableDialog onClose={() => setTyping(false)} />}
      {adding && <NewProcessDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
