import { DataTable } from '../../../parts/data-table.tsx';
import { useBilingual, useTexts } from '../../../texts/use-texts.ts';
import { lossTexts } from './loss.texts.ts';
import type { Loss } from './loss.queries.ts';
import classes from './loss.module.css';

interface Props {
  readonly losses: readonly Loss[];
}

export function LossTable({ losses }: Props) {
  const say = useTexts(lossTexts);
  const inLanguage = useBilingual();
  const rows = losses.map((loss, index) => ({ ...loss, key: String(index) }));
  return (
    <DataTable
      caption={say('caption')}
      rows={rows}
      rowKey={({ key }) => key}
      empty={say('lossless')}
      columns={[
        { key: 'line', title: say('col.line'), numeric: true, cell: ({ line }) => line },
        {
          ...{ key: 'element', title: say('col.element'), rowHeader: true },
          cell: (loss) => <ElementCell loss={loss} />,
        },
        { key: 'attribute', title: say('col.attribute'), cell: ({ attribute }) => attribute },
        { key: 'value', title: say('col.value'), cell: (loss) => <ValueCell loss={loss} /> },
        { key: 'reason', title: say('col.reason'), cell: ({ text }) => inLanguage(text) },
      ]}
    />
  );
}

function ElementCell({ loss }: { readonly loss: Loss }) {
  const say = useTexts(lossTexts);
  const { element, elementId, contained } = loss;
  return (
    <>
      <span className={classes['name']}>{element}</span>
      {elementId !== null && <span className={classes['id']}>{elementId}</span>}
      {contained > 0 && <span>{say('contained', { count: contained })}</span>}
    </>
  );
}

function ValueCell({ loss: { value, instead } }: { readonly loss: Loss }) {
  const say = useTexts(lossTexts);
  if (value === null) return null;
  return (
    <span className={classes['value']}>
      {instead === null
        ? visible(value)
        : say('value.instead', { value: visible(value), instead: visible(instead) })}
    </span>
  );
}

/** Line breaks are what a value may differ in. */
const visible = (text: string) => text.replaceAll('\r', '[CR]').replaceAll('\n', '[LF]');
