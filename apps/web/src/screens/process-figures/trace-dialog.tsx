import { Modal, Stack } from '@mantine/core';
import { DataTable } from '../../parts/data-table.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-figures.module.css';
import type { Figure } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';
import type { TracedFigure } from './search.ts';
import { useFigureText } from './use-figure-text.ts';

interface Props {
  readonly name: TracedFigure;
  readonly figure: Figure;
  readonly onClose: () => void;
}

/** How a figure was made: one line per part, each a product of what was recorded or assumed. */
export function TraceDialog({ name, figure, onClose }: Props) {
  const say = useTexts(processFiguresTexts);
  const sayForm = useTexts(formTexts);
  const { shown, range, factor } = useFigureText();
  const { unit, value } = figure;
  const rows = figure.lines.map((line, at) => ({ ...line, key: `${at}` }));
  const spread = value.low !== value.high;
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={say('trace.title', { figure: say(`figure.${name}`) })}
      closeButtonProps={{ 'aria-label': sayForm('close') }}
    >
      <Stack gap="sm">
        <p className={classes['formula']}>{say(`formula.${name}`)}</p>
        <div className={classes['scroll']}>
          <DataTable
            caption={say('trace.caption')}
            rows={rows}
            rowKey={({ key }) => key}
            empty={say('trace.none')}
            columns={[
              {
                key: 'part',
                title: say('trace.part'),
                rowHeader: true,
                cell: ({ label }) => label ?? say('trace.whole'),
              },
              {
                key: 'factors',
                title: say('trace.factors'),
                cell: ({ factors }) =>
                  factors
                    .map(
                      (one, at) => `${at === 0 ? '' : one.divides ? ' ÷ ' : ' × '}${factor(one)}`,
                    )
                    .join(''),
              },
              {
                key: 'value',
                title: say('trace.value'),
                numeric: true,
                cell: (line) => shown(unit, line.value),
              },
            ]}
            footer={[
              say('trace.sum'),
              spread ? range(unit, value) : '',
              <strong key="sum">{shown(unit, value.base)}</strong>,
            ]}
          />
        </div>
      </Stack>
    </Modal>
  );
}
