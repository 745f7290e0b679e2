import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Import } from './import.queries.ts';
import { ImportStateNotice } from './import-state-notice.tsx';
import { useStepOpener, WizardFrame } from './wizard-frame.tsx';
import { wizardTexts } from './wizard.texts.ts';

interface FileRow {
  readonly name: string;
  readonly rows: number | null;
  readonly accepted: number | null;
  readonly rejected: number | null;
}

/** Which files this import is made of, and what was read of each. */
export function FileStep({ one }: { readonly one: Import }) {
  const say = useTexts(wizardTexts);
  const engagementId = useEngagementId();
  const open = useStepOpener(one.id);
  const { count } = useFormat();
  const figure = (key: 'rows' | 'accepted' | 'rejected'): Column<FileRow> => ({
    key,
    title: say(`file.${key}`),
    numeric: true,
    cell: (row) => (row[key] === null ? '–' : count(row[key])),
  });
  const rows = one.fileNames.map(
    (name): FileRow =>
      one.check?.files.find((file) => file.name === name) ?? {
        ...{ name, rows: null, accepted: null, rejected: null },
      },
  );
  const next =
    one.state === 'sealed' ? undefined : { label: say('next.format'), run: () => open('format') };
  return (
    <WizardFrame one={one} step="datei" next={next}>
      <ImportStateNotice one={one} />
      <Card
        title={say('file.title')}
        flush
        actions={
          <Link to="/p/$engagementId/zahlungsdaten/neu" params={{ engagementId }}>
            {say('file.other')}
          </Link>
        }
      >
        <DataTable
          caption={say('file.caption')}
          columns={[
            {
              key: 'name',
              title: say('file.name'),
              rowHeader: true,
              cell: ({ name }) => <span className="mono">{name}</span>,
            },
            ...(['rows', 'accepted', 'rejected'] as const).map(figure),
          ]}
          rows={rows}
          rowKey={({ name }) => name}
        />
      </Card>
      <p>{say('file.about')}</p>
    </WizardFrame>
  );
}
