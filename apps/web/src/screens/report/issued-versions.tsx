import { ActionIcon, Button, CopyButton, Tooltip } from '@mantine/core';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { IconCheck, IconCopy, IconDownload, IconLock } from '../../parts/icons.ts';
import { Tag } from '../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import type { Issue, Sheet } from './report.queries.ts';
import { reportTexts } from './report.texts.ts';
import classes from './issued-versions.module.css';

interface Props {
  readonly versions: readonly Issue[];
  readonly sheets: readonly Sheet[];
}

export function IssuedVersions({ versions, sheets }: Props) {
  const say = useTexts(reportTexts);
  return (
    <Card title={say('versions')} note={say('versions.note')} flush>
      <DataTable
        caption={say('versions.caption')}
        columns={useColumns(sheets)}
        rows={versions}
        rowKey={({ id }) => id}
        empty={say('versions.none')}
      />
    </Card>
  );
}

function useColumns(sheets: readonly Sheet[]): Column<Issue>[] {
  const say = useTexts(reportTexts);
  const { dateTime, bytes } = useFormat();
  return [
    { key: 'number', title: say('version'), rowHeader: true, cell: ({ number }) => `v${number}` },
    {
      key: 'date',
      title: say('date'),
      cell: ({ issuedAt }) => <OneLine text={dateTime(issuedAt)} />,
    },
    { key: 'by', title: say('by'), cell: ({ issuedByName }) => <OneLine text={issuedByName} /> },
    {
      key: 'run',
      title: say('run'),
      numeric: true,
      cell: ({ runNumber }) => runNumber,
    },
    {
      key: 'kind',
      title: say('kind'),
      cell: (version) => <Kind version={version} sheets={sheets} />,
    },
    {
      key: 'size',
      title: say('size'),
      numeric: true,
      cell: ({ bytes: size }) => (size === null ? '–' : bytes(size)),
    },
    { key: 'hash', title: say('hash'), cell: (version) => <Hash version={version} /> },
    { key: 'file', title: say('file'), cell: (version) => <Download version={version} /> },
  ];
}

function OneLine({ text }: { readonly text: string }) {
  return <span className={classes['line']}>{text}</span>;
}

/** Variant and language, and the sheets when some were left out. */
function Kind({ version, sheets }: { readonly version: Issue; readonly sheets: readonly Sheet[] }) {
  const say = useTexts(reportTexts);
  const inLanguage = useBilingual();
  const { variant, language, sheets: held } = version;
  const leftOut = sheets.filter(({ key }) => !held.includes(key));
  const names = leftOut.map(({ name }) => inLanguage(name)).join(', ');
  return (
    <>
      {say(`variant.short.${variant}`)}, {say(`language.${language}`)}
      {variant === 'complete' && names !== '' && (
        <div className={classes['note']}>{say('sheets.without', { names })}</div>
      )}
    </>
  );
}

function Hash({ version: { fileSha256, number } }: { readonly version: Issue }) {
  const say = useTexts(reportTexts);
  if (fileSha256 === null) return '–';
  return (
    <span className={classes['hash']}>
      <span className="mono" title={fileSha256}>
        {fileSha256.slice(0, 12)}
      </span>
      <CopyButton value={fileSha256}>
        {({ copied, copy }) => (
          <ActionIcon
            variant="subtle"
            size="sm"
            className="no-print"
            aria-label={copied ? say('hash.copied') : say('hash.copy', { number })}
            onClick={copy}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        )}
      </CopyButton>
    </span>
  );
}

function Download({ version }: { readonly version: Issue }) {
  const say = useTexts(reportTexts);
  const engagementId = useEngagementId();
  const seesPersons = useMay('red-flag:read-persons');
  const { id, number, state, withPersons, variant } = version;
  if (state !== 'issued') {
    return (
      <Tag tone={state === 'failed' ? 'high' : 'neutral'} sign={state === 'failed' ? '✕' : '○'}>
        {say(`state.${state}`)}
      </Tag>
    );
  }
  if (withPersons && variant === 'complete' && !seesPersons) {
    return (
      <Tooltip label={say('persons.why')} w={320}>
        <span tabIndex={0} className={classes['closed']}>
          <IconLock size={14} aria-hidden /> {say('persons')}
        </span>
      </Tooltip>
    );
  }
  return (
    <Button
      component="a"
      href={`/api/engagements/${engagementId}/exports/${id}/file`}
      download
      variant="default"
      size="compact-sm"
      className="no-print"
      aria-label={say('download.named', { number })}
      leftSection={<IconDownload size={14} />}
    >
      {say('download')}
    </Button>
  );
}
