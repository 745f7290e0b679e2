import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { datasetQuery } from '../../payments/payments.queries.ts';
import { useColumnWords } from '../../payments/use-column-words.ts';
import { sheetTexts } from './sheet.texts.ts';
import type { Sheet } from './use-sheet.ts';

/** What the payment under the cursor says, as it was copied when it was drawn. */
export function PaymentCard({ sheet: { file, cursor } }: { readonly sheet: Sheet }) {
  const say = useTexts(sheetTexts);
  const words = useColumnWords();
  const { count } = useFormat();
  const engagementId = useEngagementId();
  const { datasetId, items } = file;
  const { data } = useQuery({
    ...datasetQuery(engagementId, datasetId ?? ''),
    enabled: datasetId !== null,
  });
  const item = items.find(({ position }) => position === cursor.position);
  if (!item) return null;
  const shown = (data?.columns ?? []).filter(
    ({ name, showing }) => showing !== 'withheld' && (item.row[name] ?? null) !== null,
  );
  return (
    <Card title={say('item.fields')}>
      <Facts
        facts={shown.map((column) => [
          words.label(column),
          words.value(column, item.row[column.name]),
        ])}
      />
      {datasetId !== null && (
        <Link
          to="/p/$engagementId/zahlungsdaten/$datasetId/zahlungen"
          params={{ engagementId, datasetId }}
          search={{ zeile: item.rowNo }}
          aria-label={`${say('item.payment')}: ${count(item.rowNo)}`}
        >
          {say('item.payment')}
        </Link>
      )}
    </Card>
  );
}
