import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { importsTexts } from './imports.texts.ts';
import classes from './same-files.module.css';
import type { Uploaded } from './upload-files.ts';

interface Props {
  readonly uploaded: readonly Uploaded[];
  readonly pending: boolean;
  readonly onContinue: () => void;
  readonly onOther: () => void;
}

type Same = Uploaded['sameAs'][number];

/** The same bytes were sent before: told with links to what became of them, and not forbidden. */
export function SameFiles({ uploaded, pending, onContinue, onOther }: Props) {
  const say = useTexts(importsTexts);
  const same = uploaded.flatMap(({ sameAs }) => sameAs);
  if (same.length === 0) return null;
  return (
    <Notice kind="warning" title={say('same.title')} role="alert">
      {say('same.text')}
      <ul className={classes['same']}>
        {same.map((one) => (
          <SameFile key={one.uploadId} same={one} />
        ))}
      </ul>
      <Group gap={10}>
        <Button onClick={onOther}>{say('same.other')}</Button>
        <Button variant="default" loading={pending} onClick={onContinue}>
          {say('same.anyway')}
        </Button>
      </Group>
    </Notice>
  );
}

function SameFile({ same }: { readonly same: Same }) {
  const say = useTexts(importsTexts);
  const engagementId = useEngagementId();
  const { dateTime } = useFormat();
  const { fileName, uploadedAt, importIds, datasetIds } = same;
  return (
    <li>
      {say('same.file', { name: fileName, at: dateTime(uploadedAt) })}
      {importIds.map((importId) => (
        <Link
          key={importId}
          to="/p/$engagementId/zahlungsdaten/import/$importId"
          params={{ engagementId, importId }}
        >
          {say('same.import')}
        </Link>
      ))}
      {datasetIds.map((datasetId) => (
        <Link
          key={datasetId}
          to="/p/$engagementId/zahlungsdaten/$datasetId/zahlungen"
          params={{ engagementId, datasetId }}
        >
          {say('same.payments')}
        </Link>
      ))}
    </li>
  );
}
