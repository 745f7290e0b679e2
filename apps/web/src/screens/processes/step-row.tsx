import { useEffect, useRef } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import type { EditCell } from './step-cell.ts';
import classes from './step-list.module.css';
import { useStepWords } from './step-words.ts';

interface Props {
  readonly step: ProcessStep;
  readonly selectedId: string | null;
  readonly onSelect: (elementId: string) => void;
  readonly onOpen: () => void;
  readonly edit?: EditCell;
}

export function StepRow({ step, selectedId, onSelect, onOpen, edit }: Props) {
  const words = useStepWords();
  const { decimal } = useFormat();
  const { elementId, number, minutes, waitingHours, systems, controlNumbers } = step;
  const chosen = elementId === selectedId;
  const writes = step.kind === 'activity' ? edit : undefined;
  const figure = (value: number | null) => (value === null ? '–' : decimal(value));
  const choose = () => onSelect(elementId);
  const numeric = classes['numeric'];
  return (
    <tr data-chosen={chosen} data-muted={step.kind !== 'activity'} onClick={choose}>
      <td className={numeric}>{number}</td>
      <th scope="row" className={edit && classes['writable']}>
        {edit?.(step, 'name') ?? (
          <StepButton chosen={chosen} name={words.name(step)} onChoose={choose} onOpen={onOpen} />
        )}
        {step.role && <div className={classes['roleBelow']}>{step.role}</div>}
      </th>
      <td className={classes['role']}>{step.role ?? '–'}</td>
      <td>
        {writes?.(step, 'system') ??
          (systems.join(', ') || (step.kind === 'activity' ? '–' : words.type(step)))}
      </td>
      <td className={numeric}>{writes?.(step, 'minutes') ?? figure(minutes)}</td>
      <td className={numeric}>{writes?.(step, 'waiting') ?? figure(waitingHours)}</td>
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
