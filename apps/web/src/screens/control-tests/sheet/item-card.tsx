import { Textarea } from '@mantine/core';
import { Card } from '../../../parts/card.tsx';
import { MoneyField } from '../../../parts/money-field.tsx';
import { Tag } from '../../../parts/tag.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { SampleItem } from '../control-tests.queries.ts';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import { outcomeSigns } from '../test-looks.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import { attributeLetter } from './sheet-counts.ts';
import classes from './sheet.module.css';
import { sheetTexts } from './sheet.texts.ts';
import type { Sheet } from './use-sheet.ts';
import { useTypedRemark } from './use-typed-remark.ts';

const outcomes = ['pass', 'deviation', 'not-applicable'] as const;

/** The item under the cursor: result, remark, evidence. */
export function ItemCard({ sheet }: { readonly sheet: Sheet }) {
  const say = useTexts(sheetTexts);
  const { file, cursor } = sheet;
  const item = file.items.find(({ position }) => position === cursor.position);
  if (!item) return null;
  return (
    <Card title={say('item.title', { position: item.position })} note={<Hits item={item} />}>
      <Rating sheet={sheet} />
      <EvidenceList file={file} position={item.position} open={sheet.open} />
    </Card>
  );
}

function Hits({ item }: { readonly item: SampleItem }) {
  const say = useTexts(sheetTexts);
  if (item.certain) return <Tag tone="info">{say('item.certain')}</Tag>;
  return item.hits > 1 ? <Tag tone="neutral">{say('item.hits', { count: item.hits })}</Tag> : null;
}

function Rating({ sheet }: { readonly sheet: Sheet }) {
  const say = useTexts(sheetTexts);
  const sayWord = useTexts(testWordsTexts);
  const { file, cursor, current, open, fill } = sheet;
  const letter = attributeLetter(cursor.attribute);
  const name = file.attributes[cursor.attribute] ?? '';
  const remark = useTypedRemark(sheet);
  return (
    <>
      <div id="cell-attribute">{say('item.attribute', { letter, name })}</div>
      <div role="group" aria-labelledby="cell-attribute" className={classes['choices']}>
        {outcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className={classes['choice']}
            aria-pressed={current?.outcome === outcome}
            disabled={!open}
            onClick={() => fill({ outcome })}
          >
            <span aria-hidden>{outcomeSigns[outcome]}</span> {sayWord(`outcome.${outcome}`)}
          </button>
        ))}
      </div>
      <Textarea
        id="cell-remark"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        label={say('item.remark', { letter })}
        description={open && !current ? say('item.remark.first') : undefined}
        disabled={!current}
        readOnly={!open}
        value={remark.text}
        onChange={(event) => remark.type(event.currentTarget.value)}
        onBlur={remark.save}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {file.method === 'monetary-unit' && current?.outcome === 'deviation' && (
        <MoneyField
          mt={8}
          label={say('item.audited')}
          description={say('item.audited.why')}
          disabled={!open}
          cents={current.auditedCents}
          onCents={(auditedCents) => fill({ auditedCents })}
        />
      )}
    </>
  );
}
