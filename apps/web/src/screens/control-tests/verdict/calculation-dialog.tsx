import { Modal } from '@mantine/core';
import { useFormat } from '../../../format/use-format.ts';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { formTexts } from '../../../parts/form.texts.ts';
import { useBilingual, useTexts } from '../../../texts/use-texts.ts';
import type { CalculationLine, Evaluation } from '../control-tests.queries.ts';
import classes from './verdict.module.css';
import { verdictTexts } from './verdict.texts.ts';

interface Props {
  readonly evaluation: Evaluation;
  readonly onClose: () => void;
}

/** Every figure with how it comes about, so that a person can follow and re-compute it. */
export function CalculationDialog({ evaluation, onClose }: Props) {
  const say = useTexts(verdictTexts);
  const sayForm = useTexts(formTexts);
  const inLanguage = useBilingual();
  const valueOf = useValueWords();
  const columns: readonly Column<CalculationLine>[] = [
    {
      key: 'figure',
      title: say('col.figure'),
      rowHeader: true,
      cell: ({ label }) => inLanguage(label),
    },
    {
      key: 'formula',
      title: say('col.formula'),
      cell: ({ formula }) => (
        <span className={classes['note']}>
          {formula ? inLanguage(formula) : say('calculation.given')}
        </span>
      ),
    },
    { key: 'value', title: say('col.value'), numeric: true, cell: valueOf },
  ];
  return (
    <Modal
      opened
      size="xl"
      title={say('calculation')}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': sayForm('close') }}
    >
      <DataTable
        caption={say('calculation.caption')}
        columns={columns}
        rows={evaluation.lines}
        rowKey={({ key }) => key}
      />
    </Modal>
  );
}

function useValueWords(): (line: CalculationLine) => string {
  const { count, percent, money, precise } = useFormat();
  return ({ value, unit }) => {
    switch (unit) {
      case 'count':
        return count(value);
      case 'share':
        return percent(value, 4);
      case 'cents':
        return money(value);
      case 'factor':
        return precise(value, 6);
    }
  };
}
