import { type ReactNode, useState } from 'react';
import { FormDialog } from '../parts/form-dialog.tsx';
import { type PickEntry, PickList } from './pick-list.tsx';

interface Props {
  readonly title: string;
  readonly submitLabel: string;
  readonly entries: readonly PickEntry[];
  /** Keys that are chosen at first. */
  readonly chosen: readonly string[];
  readonly pending: boolean;
  readonly problem: unknown;
  readonly onSubmit: (chosen: string[]) => void;
  readonly onClose: () => void;
  /** Above the list. */
  readonly children?: ReactNode;
}

/** Choose some of many: controls for a step, risks for a control. */
export function PickDialog(props: Props) {
  const { title, submitLabel, entries, pending, problem, onSubmit, onClose, children } = props;
  const [chosen, setChosen] = useState<string[]>([...props.chosen]);
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      pending={pending}
      problem={problem}
      size="lg"
      onClose={onClose}
      onSubmit={() => onSubmit(chosen)}
    >
      {children}
      <PickList label={title} entries={entries} chosen={chosen} onChange={setChosen} />
    </FormDialog>
  );
}
