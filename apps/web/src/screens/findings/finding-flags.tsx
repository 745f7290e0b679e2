import { ActionIcon, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { findingNumber, redFlagNumber } from '../../format/format.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { DispositionTag } from '../../parts/disposition-tag.tsx';
import { IconClose, IconPlus } from '../../parts/icons.ts';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { AddFlagsDialog } from './add-flags-dialog.tsx';
import { isEditable } from './finding-status.ts';
import type { FindingFile } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';
import { useFlagChange } from './use-flag-change.ts';

type Flag = FindingFile['redFlags'][number];

/** The red flags that the finding rests on; not for a manager, who does not see red flags. */
export function FindingFlags({ file }: { readonly file: FindingFile }) {
  const say = useTexts(findingTexts);
  const { count, money } = useFormat();
  const [adding, setAdding] = useState(false);
  const sees = useMay('red-flag:read');
  const columns = useColumns(file);
  const { finding, redFlags } = file;
  const sum = redFlags.reduce((total, flag) => total + flag.amountAtRiskCents, 0);
  const shown = { count: redFlags.length, shown: count(redFlags.length), amount: money(sum) };
  if (!sees) return null;
  return (
    <div id="auffaelligkeiten">
      <Card
        title={say('flags')}
        note={redFlags.length > 0 && say('flags.note', shown)}
        actions={isEditable(finding.status) && <Add onClick={() => setAdding(true)} />}
        flush
      >
        <DataTable
          caption={say('flags.caption', { number: findingNumber(finding.number) })}
          columns={columns}
          rows={redFlags}
          rowKey={({ id }) => id}
          empty={say('flags.none')}
        />
      </Card>
      {adding && <AddFlagsDialog file={file} onClose={() => setAdding(false)} />}
    </div>
  );
}

function Add({ onClick }: { readonly onClick: () => void }) {
  const say = useTexts(findingTexts);
  return (
    <Guarded permission="finding:write">
      <Button
        variant="subtle"
        size="compact-sm"
        className="no-print"
        leftSection={<IconPlus size={14} />}
        onClick={onClick}
      >
        {say('flags.add')}
      </Button>
    </Guarded>
  );
}

function useColumns(file: FindingFile): Column<Flag>[] {
  const say = useTexts(findingTexts);
  const inLanguage = useBilingual();
  const { money } = useFormat();
  const mayWrite = useMay('finding:write') && isEditable(file.finding.status);
  return [
    {
      key: 'number',
      title: say('flags.number'),
      width: '90px',
      rowHeader: true,
      cell: ({ number }) => <FlagLink number={number} />,
    },
    { key: 'title', title: say('flags.title'), cell: ({ title }) => inLanguage(title) },
    { key: 'risk', title: say('risk'), cell: ({ risk }) => <RiskTag risk={risk} /> },
    {
      key: 'disposition',
      title: say('flags.disposition'),
      cell: ({ disposition }) => <DispositionTag disposition={disposition} />,
    },
    {
      key: 'amount',
      title: say('flags.amount'),
      numeric: true,
      cell: ({ amountAtRiskCents }) => money(amountAtRiskCents),
    },
    ...(mayWrite
      ? [
          {
            key: 'remove',
            title: <span className="visually-hidden">{say('edit')}</span>,
            width: '40px',
            cell: (flag: Flag) => <Remove file={file} flag={flag} />,
          },
        ]
      : []),
  ];
}

function FlagLink({ number }: { readonly number: number }) {
  return (
    <Link
      to="/p/$engagementId/auffaelligkeiten"
      params={{ engagementId: useEngagementId() }}
      search={{ nr: number }}
      className="mono"
    >
      {redFlagNumber(number)}
    </Link>
  );
}

function Remove({ file, flag }: { readonly file: FindingFile; readonly flag: Flag }) {
  const say = useTexts(findingTexts);
  const change = useFlagChange(file);
  return (
    <ActionIcon
      variant="subtle"
      className="no-print"
      aria-label={say('flags.remove', { number: redFlagNumber(flag.number) })}
      loading={change.pending}
      onClick={() => void change.remove(flag)}
    >
      <IconClose size={14} />
    </ActionIcon>
  );
}
