import { useTexts } from '../../texts/use-texts.ts';
import { CellInput } from './cell-input.tsx';
import { parseDecimal, useTypedDecimal } from './decimal.ts';
import { processTexts } from './process.texts.ts';
import type { EditCell } from './step-cell.ts';
import type { StepChange } from './step-edit.ts';
import { useStepWords } from './step-words.ts';

const figures = {
  minutes: { label: 'field.minutes', field: 'minutes' },
  waiting: { label: 'field.waiting', field: 'waitingHours' },
} as const;

/** The cells of the list of steps that can be written into. */
export function useEditCells(onChange: (elementId: string, change: StepChange) => void): EditCell {
  const say = useTexts(processTexts);
  const words = useStepWords();
  const typed = useTypedDecimal();
  return (step, cell) => {
    const change = (part: StepChange) => {
      onChange(step.elementId, part);
      return null;
    };
    const label = (field: string) => `${field}: ${words.name(step)}`;
    if (cell === 'name') {
      return (
        <CellInput
          wide
          label={label(say('field.name'))}
          value={step.name}
          onCommit={(name) => change({ name: name.trim() })}
        />
      );
    }
    if (cell === 'system') {
      return (
        <CellInput
          label={label(say('field.systems'))}
          value={step.systems.join('; ')}
          onCommit={(systems) => change({ systems })}
        />
      );
    }
    const { label: name, field } = figures[cell];
    const value = step[field];
    return (
      <CellInput
        numeric
        label={label(say(name))}
        value={typed(value)}
        onCommit={(text) => {
          const parsed = parseDecimal(text);
          return parsed === undefined ? say('field.number') : change({ [field]: parsed });
        }}
      />
    );
  };
}
