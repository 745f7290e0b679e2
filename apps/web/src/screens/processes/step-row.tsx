import { useEffect, useRef } from 'react';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import type { EditCells } from './step-cell.ts';
import { AttributeCell } from './step-columns/attribute-cell.tsx';
import { isFigure, type StepColumn } from './step-columns/step-column.ts';
import classes from './step-list.module.css';
import { useStepWords } from './step-words.ts';

interface Props {
  readonly step: ProcessStep;
  readonly columns: readonly StepColumn[];
  readonly selectedId: string | null;
  readonly onSelect: (elementId: string) => void;
  readonly onOpen: () => void;
  readonly edit?: EditCells;
}

export function StepRow({ step, columns, selectedId, onSelect, onOpen, edit }: Props) {
  const words = useStepWords();
  const { elementId, number, controlNumbers } = step;
  const chosen = elementId === selectedId;
  const isActivity = step.kind === 'activity';
  const choose = () => onSelect(elementId);
  return (
    <tr data-chosen={chosen} data-muted={!isActivity} onClick={choose}>
      <td className={classes['numeric']}>{number}</td>
      <th scope="row" className={edit && classes['writable']}>
        {edit?.name(step) ?? (
          <StepButton chosen={chosen} name={words.name(step)} onChoose={choose} onOpen={onOpen} />
        )}
        {step.role && <div className={classes['roleBelow']}>{step.role}</div>}
        {!isActivity && <div className={classes['type']}>{words.type(step)}</div>}
      </th>
      <td className={classes['role']}>{step.role ?? '–'}</td>
      {columns.map((column) => (
        <td key={column.name} className={isFigure(column) ? classes['numeric'] : undefined}>
          {edit?.attribute(step, column) ??
            (isActivity || column.name === 'documentation' ? (
              <AttributeCell step={step} column={column} />
            ) : null)}
        </td>
      ))}
      <td>{controlNumbers.length > 0 ? <Codes codes={controlNumbers} /> : '–'}</td>
      {!edit && (
        <td>
          <MediaBreakTag step={step} />
        </td>
      )}
    </tr>
  );
}

interface ButtonProps {
  readonly chosen: boolean;
  readonly name: string;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

/** The name is what the keyboard reaches; the arrow keys carry the focus along while it is in the list. */
function StepButton({ chosen, name, onChoose, onOpen }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!chosen || !button.current) return;
    const list = button.current.closest('table');
    if (list?.contains(document.activeElement)) button.current.focus();
  }, [chosen]);
  return (
    <button
      ref={button}
      type="button"
      className={classes['step']}
      aria-current={chosen ? 'true' : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onChoose();
        onOpen();
      }}
    >
      {name}
    </button>
  );
}

const Codes = ({ codes }: { readonly codes: readonly string[] }) => (
  <span className="mono">{codes.join(', ')}</span>
);

function MediaBreakTag({ step }: { readonly step: ProcessStep }) {
  const say = useTexts(processTexts);
  if (!step.mediaBreak) return null;
  return (
    <Tag tone="medium" sign="◆">
      {say('mediaBreak')}
    </Tag>
  );
}
