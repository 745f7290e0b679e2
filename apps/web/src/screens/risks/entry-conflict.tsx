import type { ReactNode } from 'react';
import { isConflict } from '../../api/problem.ts';
import { ConflictDialog, type ConflictField } from '../../feedback/conflict-dialog.tsx';

interface Props {
  /** Of the last attempt to save. */
  readonly problem: Error | null;
  /** Own and saved version; the saved one has been read again meanwhile. */
  readonly fields: readonly ConflictField[];
  readonly onKeepYours: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
  /** The form; its problem is null while the conflict is being decided. */
  readonly children: (problem: Error | null) => ReactNode;
}

/** A form that asks what shall hold when somebody else was faster. */
export function EntryConflict({ problem, children, ...dialog }: Props) {
  const conflict = isConflict(problem);
  return (
    <>
      {children(conflict ? null : problem)}
      <ConflictDialog opened={conflict} {...dialog} />
    </>
  );
}
