import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { Card } from '../../parts/card.tsx';
import { IconPlus } from '../../parts/icons.ts';
import { Page } from '../../parts/page.tsx';
import { Pager } from '../../parts/pager.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { handOver } from './chosen-files.ts';
import { DropZone } from './drop-zone.tsx';
import { ImportTable } from './import-table.tsx';
import { importsPageSize, importsQuery } from './import.queries.ts';
import { importsTexts } from './imports.texts.ts';
import { TemplateFiles } from './template-files.tsx';

const route = getRouteApi('/inside/p/$engagementId/zahlungsdaten');

/** The payment files of an engagement and what became of them. */
export function ImportsScreen() {
  const say = useTexts(importsTexts);
  const engagementId = useEngagementId();
  const navigate = useNavigate();
  const { seite = 1 } = route.useSearch();
  const { data } = useSuspenseQuery(importsQuery(engagementId, seite));
  const start = (files: readonly File[]) => {
    handOver(files);
    void navigate({ to: '/p/$engagementId/zahlungsdaten/neu', params: { engagementId } });
  };
  return (
    <Page
      title={say('title')}
      sub={data.total === 0 ? say('sub.none') : say('sub', { count: data.total })}
      actions={
        <Guarded permission="import:write">
          <Button leftSection={<IconPlus size={16} />} onClick={() => start([])}>
            {say('import')}
          </Button>
        </Guarded>
      }
      help={{
        about: [say('help.about'), say('help.about.2')],
        next: [say('help.next'), say('help.next.2')],
        terms: ['grundgesamtheit', 'abgewiesen', 'abstimmung', 'pseudonym'],
      }}
    >
      <DropZone onFiles={start} large={data.total === 0}>
        {data.total === 0 && <p>{say('empty.text')}</p>}
        <TemplateFiles />
      </DropZone>
      {data.total > 0 && (
        <Card title={say('table')} flush>
          <ImportTable imports={data.items} />
        </Card>
      )}
      <Pager
        page={seite}
        pageSize={importsPageSize}
        total={data.total}
        onPage={(page) => void navigate({ to: '.', search: { seite: page } })}
      />
    </Page>
  );
}
