import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import classes from './data-table.module.css';
import { IconChevronDown, IconChevronUp } from './icons.ts';
import { partsTexts } from './parts.texts.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** Figures stand right, in one line. */
  readonly numeric?: boolean;
  /** The field for `onSort`; without it the column cannot be sorted. */
  readonly sortField?: string;
  readonly width?: string;
  /** Names the row for screen readers; at most one column. */
  readonly rowHeader?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  /** Read out, not shown. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** 'amount' ascending, '-amount' descending. */
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  readonly selectedKey?: string | null;
  readonly onSelect?: (row: Row) => void;
  /** Rows of sums at the foot: one cell per column. */
  readonly footer?: readonly ReactNode[];
  /** Shown instead of rows. */
  readonly empty?: ReactNode;
}

/** A semantic table: printable, sortable by its heads, with sums at the foot. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, footer, empty, selectedKey, onSelect } = props;
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && empty !== undefined && (
          <tr>
            <td colSpan={columns.length} className={classes['empty']}>
              {empty}
            </td>
          </tr>
        )}
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr
              key={key}
              aria-selected={selectedKey === undefined ? undefined : key === selectedKey}
              className={onSelect && classes['choosable']}
              onClick={onSelect && (() => onSelect(row))}
            >
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          );
        })}
      </tbody>
      {footer && (
        <tfoot>
          <tr>
            {footer.map((cell, i) => (
              <td
                key={columns[i]?.key ?? i}
                className={columns[i]?.numeric ? classes['numeric'] : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = column.numeric ? classes['numeric'] : undefined;
  if (column.rowHeader) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return <td className={className}>{column.cell(row)}</td>;
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
}

function HeadCell<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const say = useTexts(partsTexts);
  const { sortField: field, title, numeric, width } = column;
  const className = numeric ? classes['numeric'] : undefined;
  if (!field || !onSort) {
    return (
      <th scope="col" className={className} style={{ width }}>
        {title}
      </th>
    );
  }
  const direction = sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : 'none';
  const label = typeof title === 'string' ? say('sort.by', { column: title }) : undefined;
  return (
    <th scope="col" className={className} style={{ width }} aria-sort={direction}>
      <button
        type="button"
        className={classes['sort']}
        title={label}
        onClick={() => onSort(direction === 'ascending' ? `-${field}` : field)}
      >
        {title}
        {direction === 'ascending' && <IconChevronUp size={14} aria-hidden />}
        {direction === 'descending' && <IconChevronDown size={14} aria-hidden />}
      </button>
    </th>
  );
}
