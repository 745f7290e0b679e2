import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { CellInput } from './cell-input.tsx';
import { useAttributeWords } from './panel/use-attribute-words.ts';
import { panelTexts } from './panel/panel.texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import type { EditCells } from './step-cell.ts';
import { CellChoice } from './step-columns/cell-choice.tsx';
import { columnText, parseColumn } from './step-columns/column-text.ts';
import { ownCell } from './step-columns/own-cell.ts';
import type { StepColumn } from './step-columns/step-column.ts';
import { stepColumnsTexts } from './step-columns/step-columns.texts.ts';
import { useStepColumns } from './step-columns/use-step-columns.ts';
import { useStepWords } from './step-words.ts';

/** The cells of the list of steps that can be written into: the name and every attribute. */
export function useEditCells(diagram: BaseViewer | null): EditCells {
  const say = useTexts(processTexts);
  const sayPanel = useTexts(panelTexts);
  const sayColumn = useTexts(stepColumnsTexts);
  const words = useStepWords();
  const { value: tell } = useAttributeWords();
  const { label } = useStepColumns();
  const language = useLanguage();
  const attribute = (step: ProcessStep, column: StepColumn) => {
    const cell = diagram && ownCell(diagram, step.elementId, column);
    if (!cell) return null;
    const { attribute: meta, name } = column;
    const common = { label: `${label(column)}: ${words.name(step)}`, column: name };
    if (meta.kind === 'one-of' || meta.kind === 'flag') {
      const isFlag = meta.kind === 'flag';
      const told = (value: string) =>
        isFlag ? sayPanel(value === 'true' ? 'yes' : 'no') : tell(meta, value);
      const values = isFlag ? ['true', 'false'] : (meta.values ?? []);
      return (
        <CellChoice
          {...common}
          value={columnText(meta, cell.value, language, tell)}
          options={values.map((value) => ({ value, label: told(value) }))}
          onCommit={(value) =>
            cell.write(value === '' ? undefined : isFlag ? value === 'true' : value)
          }
        />
      );
    }
    const commit = (typed: string) => {
      const parsed = parseColumn(meta, typed, tell);
      if ('words' in parsed) {
        return sayColumn('fault.words', { words: parsed.words.join(', ') });
      }
      if ('fault' in parsed) {
        const { fault, least, most } = parsed;
        return sayPanel(`fault.${fault}`, { least, most, help: meta.pattern ?? '' });
      }
      cell.write(parsed.value);
      return null;
    };
    return (
      <CellInput
        {...common}
        numeric={meta.kind === 'decimal' || meta.kind === 'integer'}
        type={meta.kind === 'date' ? 'date' : 'text'}
        value={columnText(meta, cell.value, language, tell)}
        onCommit={commit}
      />
    );
  };
  return {
    attribute,
    name: (step) => (
      <CellInput
        wide
        column="name"
        label={`${say('field.name')}: ${words.name(step)}`}
        value={step.name}
        onCommit={(typed) => {
          if (diagram) ownCell(diagram, step.elementId, null)?.rename(typed.trim());
          return null;
        }}
      />
    ),
  };
}
