import { Button, SegmentedControl } from '@mantine/core';
import { useFormat } from '../../../format/use-format.ts';
import { Bar } from '../../../parts/bar.tsx';
import { Card } from '../../../parts/card.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useShortcuts } from '../../../shortcuts/shortcuts.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ControlTestFile } from '../control-tests.queries.ts';
import { isOpen } from '../test-looks.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import { useTestPlace } from '../use-test-place.ts';
import { EvaluationCard } from '../verdict/evaluation-card.tsx';
import { AttributeList } from './attribute-list.tsx';
import { ItemCard } from './item-card.tsx';
import { PaymentCard } from './payment-card.tsx';
import { RefusedCells } from './refused-cells.tsx';
import { SheetMatrix } from './sheet-matrix.tsx';
import classes from './sheet.module.css';
import { sheetTexts } from './sheet.texts.ts';
import type { CellSending } from './use-cell-sender.ts';
import { type Sheet, useSheet } from './use-sheet.ts';

interface Props {
  readonly file: ControlTestFile;
  readonly sending: CellSending;
}

/** The items of the sample, to be worked through with the keyboard. */
export function SheetView({ file, sending }: Props) {
  const say = useTexts(sheetTexts);
  const { change } = useTestPlace();
  if (file.items.length === 0) {
    return (
      <EmptyState
        title={say('notDrawn.title')}
        action={
          <Button onClick={() => change({ ansicht: 'plan' })}>{say('notDrawn.action')}</Button>
        }
      >
        {say('notDrawn.text')}
      </EmptyState>
    );
  }
  return <FilledSheet file={file} sending={sending} />;
}

function FilledSheet({ file, sending }: Props) {
  const say = useTexts(sheetTexts);
  const sayWord = useTexts(testWordsTexts);
  const sheet = useSheet(file, sending);
  useSheetKeys(sheet);
  const { shown } = sheet;
  return (
    <>
      {file.state === 'approved' && <Notice kind="info">{say('reopening')}</Notice>}
      {!isOpen(file.state) && file.state !== 'approved' && (
        <Notice kind="info">{say('closed', { state: sayWord(`state.${file.state}`) })}</Notice>
      )}
      <RefusedCells sheet={sheet} />
      <div className={classes['layout']}>
        <Card
          flush
          title={say('title')}
          note={<Progress sheet={sheet} />}
          actions={<ShownChoice sheet={sheet} />}
        >
          <SheetMatrix sheet={sheet} />
          {shown.length === 0 && <p>{say('filter.none')}</p>}
        </Card>
        <aside className={classes['side']}>
          <ItemCard sheet={sheet} />
          <AttributeList sheet={sheet} />
          <EvaluationCard file={file} />
          <PaymentCard sheet={sheet} />
        </aside>
      </div>
    </>
  );
}

function useSheetKeys({ open, move, rate, toNextOpen }: Sheet): void {
  const say = useTexts(sheetTexts);
  const writing = [
    { key: '1', label: say('keys.pass'), run: () => rate('pass') },
    { key: '2', label: say('keys.deviation'), run: () => rate('deviation') },
    { key: '0', label: say('keys.na'), run: () => rate('not-applicable') },
    { key: 'b', label: say('keys.remark'), run: focusRemark },
  ];
  useShortcuts([
    ...(open ? writing : []),
    { key: 'n', label: say('keys.next'), run: toNextOpen },
    { key: 'ArrowLeft', label: say('attributes.title'), run: () => move('ArrowLeft'), quiet: true },
    { key: 'ArrowRight', label: say('attributes.title'), run: () => move('ArrowRight') },
    { key: 'ArrowUp', label: say('title'), run: () => move('ArrowUp'), quiet: true },
    { key: 'ArrowDown', label: say('title'), run: () => move('ArrowDown') },
    { key: 'Home', label: say('attributes.title'), run: () => move('Home'), quiet: true },
    { key: 'End', label: say('attributes.title'), run: () => move('End'), quiet: true },
  ]);
}

const focusRemark = () => document.getElementById('cell-remark')?.focus();

function Progress({ sheet: { counts } }: { readonly sheet: Sheet }) {
  const say = useTexts(sheetTexts);
  const { count } = useFormat();
  const { rated, items } = counts;
  return (
    <span className={classes['progress']}>
      <span aria-live="polite">
        {say('progress', { rated: count(rated), items: count(items) })}
      </span>
      <Bar parts={[{ share: items > 0 ? rated / items : 0, tone: 'accent' }]} />
    </span>
  );
}

function ShownChoice({ sheet: { counts } }: { readonly sheet: Sheet }) {
  const say = useTexts(sheetTexts);
  const { search, change } = useTestPlace();
  const open = counts.items - counts.rated;
  return (
    <SegmentedControl
      size="xs"
      className="no-print"
      aria-label={say('filter.label')}
      data={[
        { value: 'alle', label: say('filter.all') },
        { value: 'offen', label: say('filter.open', { count: open }) },
        { value: 'abweichungen', label: say('filter.deviations', { count: counts.deviating }) },
      ]}
      value={search.nur ?? 'alle'}
      onChange={(value) =>
        change({ nur: value === 'offen' || value === 'abweichungen' ? value : undefined })
      }
    />
  );
}
