import { UnstyledButton } from '@mantine/core';
import { Figures } from '../../parts/figures.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-figures.module.css';
import type { Figure, ProcessFigures } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';
import { type TracedFigure, tracedFigures } from './search.ts';
import { useFigureText } from './use-figure-text.ts';

interface Props {
  readonly totals: ProcessFigures['totals'];
  readonly onOpen: (name: TracedFigure) => void;
}

/** Each figure with its range; its value opens the calculation. Figures per year are left out without cases. */
export function KeyFigures({ totals, onOpen }: Props) {
  const say = useTexts(processFiguresTexts);
  const { range } = useFigureText();
  const noteOf = (figure: Figure): string | undefined => {
    if (isUnknown(figure)) return say('figure.noRates');
    const { unit, value } = figure;
    return value.low === value.high ? undefined : range(unit, value);
  };
  const known = tracedFigures.flatMap((name) => {
    const figure = totals[name];
    return figure ? [{ name, figure }] : [];
  });
  return (
    <Figures
      figures={known.map(({ name, figure }) => ({
        key: name,
        label: say(`figure.${name}`),
        value: <OpenFigure name={name} figure={figure} onOpen={onOpen} />,
        note: noteOf(figure),
      }))}
    />
  );
}

/** Without a single rate there is no cost to speak of. */
const isUnknown = ({ unit, lines }: Figure): boolean => unit === 'cents' && lines.length === 0;

interface OpenProps {
  readonly name: TracedFigure;
  readonly figure: Figure;
  readonly onOpen: (name: TracedFigure) => void;
}

function OpenFigure({ name, figure, onOpen }: OpenProps) {
  const say = useTexts(processFiguresTexts);
  const { shown } = useFigureText();
  if (isUnknown(figure)) return '–';
  const text = shown(figure.unit, figure.value.base);
  const way = say('figure.open', { figure: say(`figure.${name}`) });
  return (
    <UnstyledButton
      className={classes['open']}
      aria-label={`${text}, ${way}`}
      onClick={() => onOpen(name)}
    >
      {text}
    </UnstyledButton>
  );
}
