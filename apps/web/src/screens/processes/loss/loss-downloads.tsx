import { Button, Group } from '@mantine/core';
import { IconDownload } from '../../../parts/icons.ts';
import { PrintButton } from '../../../parts/print-button.tsx';
import { useBilingual, useTexts } from '../../../texts/use-texts.ts';
import { saveFile } from '../save-file.ts';
import { lossCsv } from './loss-csv.ts';
import { lossTexts } from './loss.texts.ts';
import type { LossReport } from './loss.queries.ts';

export function LossDownloads({ report }: { readonly report: LossReport }) {
  const say = useTexts(lossTexts);
  const inLanguage = useBilingual();
  const name = say('fileName', { file: report.fileName });
  const heads = [
    ...[say('col.line'), say('col.element'), 'ID', say('col.attribute'), say('col.value')],
    ...['→', say('col.reason'), say('col.count')],
  ];
  const csv = () => lossCsv(report.losses, heads, ({ text }) => inLanguage(text));
  const files = [
    { key: 'json', type: 'application/json', content: () => JSON.stringify(report, null, 2) },
    { key: 'csv', type: 'text/csv', content: csv },
  ] as const;
  return (
    <Group gap={8}>
      <PrintButton />
      {files.map(({ key, type, content }) => (
        <Button
          key={key}
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => saveFile(new Blob([content()], { type }), `${name}.${key}`)}
        >
          {say(key)}
        </Button>
      ))}
    </Group>
  );
}
