import { memo } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { SampleItem } from '../control-tests.queries.ts';
import { outcomeSigns } from '../test-looks.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import { rowFact } from './row-facts.ts';
import { attributeLetter } from './sheet-counts.ts';
import classes from './sheet.module.css';
import { sheetTexts } from './sheet.texts.ts';
import type { ShownCell } from './shown-cells.ts';

interface Props {
  readonly item: SampleItem;
  /** One per attribute, in their order. */
  readonly cells: readonly (ShownCell | undefined)[];
  /** Attribute under the cursor; null in all rows but one. */
  readonly at: number | null;
  readonly onCell: (position: number, attribute: number) => void;
}

export const SheetRow = memo(
  Row,
  (a, b) => a.item === b.item && a.at === b.at && a.cells.every((cell, i) => cell === b.cells[i]),
);

function Row({ item, cells, at, onCell }: Props) {
  const { money, date } = useFormat();
  const { position, row } = item;
  const paid = rowFact(row, 'date');
  return (
    <tr data-current={at === null ? undefined : true}>
      <td className={classes['figure']}>{position}</td>
      <th scope="row">
        <span className="mono">{rowFact(row, 'voucher') ?? item.rowNo}</span>
      </th>
      <td>{paid === null ? '–' : date(paid)}</td>
      <td className={classes['figure']}>
        {item.amountCents === null ? '–' : money(item.amountCents)}
      </td>
      {cells.map((cell, attribute) => (
        <td key={attribute} className={classes['mark']}>
          <Cell
            cell={cell}
            position={position}
            attribute={attribute}
            current={at === attribute}
            onPress={() => onCell(position, attribute)}
          />
        </td>
      ))}
      <td className={classes['remark']}>
        {cells.flatMap((cell) => (cell?.remark ? [cell.remark] : [])).join(' · ')}
      </td>
    </tr>
  );
}

interface CellProps {
  readonly cell: ShownCell | undefined;
  readonly position: number;
  readonly attribute: number;
  readonly current: boolean;
  readonly onPress: () => void;
}

function Cell({ cell, position, attribute, current, onPress }: CellProps) {
  const say = useTexts(sheetTexts);
  const sayWord = useTexts(testWordsTexts);
  const outcome = cell?.outcome;
  const words = say('cell.label', {
    position,
    letter: attributeLetter(attribute),
    outcome: sayWord(`outcome.${outcome ?? 'none'}`),
  });
  return (
    <button
      type="button"
      className={classes['cell']}
      data-outcome={outcome}
      data-waiting={cell?.isWaiting || undefined}
      data-cell={`${position}.${attribute}`}
      aria-current={current}
      aria-label={cell?.isWaiting ? `${words}, ${say('cell.waiting')}` : words}
      tabIndex={current ? 0 : -1}
      onClick={onPress}
    >
      {outcome && outcomeSigns[outcome]}
    </button>
  );
}
