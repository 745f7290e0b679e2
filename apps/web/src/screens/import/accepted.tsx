import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { IconPlay, IconSheet } from '../../parts/icons.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { checkTexts } from './check.texts.ts';
import type { Check, Import } from './import.queries.ts';

/** It is done, and what comes next. */
export function Accepted({ one, check }: { readonly one: Import; readonly check: Check }) {
  const say = useTexts(checkTexts);
  const engagementId = useEngagementId();
  const navigate = useNavigate();
  const { count } = useFormat();
  const { datasetId } = one;
  const rows = count(check.accepted);
  return (
    <Notice kind="done" title={say('done.title')} role="status">
      {say('done.text', { count: check.accepted, rows })}
      <Group gap={10} mt={8} className="no-print">
        <Guarded permission="analysis:run">
          <Button
            leftSection={<IconPlay size={16} />}
            onClick={() =>
              void navigate({ to: '/p/$engagementId/analyselaeufe/neu', params: { engagementId } })
            }
          >
            {say('done.run')}
          </Button>
        </Guarded>
        {datasetId !== null && (
          <Guarded permission="payment:read">
            <Button
              variant="default"
              leftSection={<IconSheet size={16} />}
              onClick={() =>
                void navigate({
                  to: '/p/$engagementId/zahlungsdaten/$datasetId/zahlungen',
                  params: { engagementId, datasetId },
                })
              }
            >
              {say('done.payments')}
            </Button>
          </Guarded>
        )}
      </Group>
    </Notice>
  );
}
