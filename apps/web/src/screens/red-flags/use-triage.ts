import { useState } from 'react';
import { isConflict } from '../../api/problem.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { nextOpen, placeToStepFrom, type RedFlag } from './next-row.ts';
import { attempt, type Decision, type ReasonFault } from './reason-rules.ts';
import type { Judgement } from './red-flags.mutations.ts';
import { useDisposals } from './use-disposals.ts';
import type { RedFlagRows } from './use-red-flag-rows.ts';

interface Given {
  readonly engagementId: string;
  readonly rows: RedFlagRows;
  /** The red flag that is shown, once it is loaded. */
  readonly flag: RedFlag | undefined;
  readonly show: (number: number) => void;
  readonly focusReason: () => void;
  /** Back to the list, where single keys are no letters. */
  readonly focusList: () => void;
}

export interface Triage {
  readonly reason: string;
  readonly setReason: (text: string) => void;
  readonly choice: Decision | null;
  readonly fault: ReasonFault | null;
  /** Ctrl+Enter was pressed before anything was chosen. */
  readonly asksForChoice: boolean;
  readonly saving: boolean;
  /** B, R, U, their buttons, or Ctrl+Enter with null. */
  readonly press: (pressed: Decision | null) => void;
  readonly reopen: () => void;
  readonly undo: () => void;
  /** The one confirmed last: its finding is offered. */
  readonly confirmed: RedFlag | null;
  readonly closeOffer: () => void;
  /** Refused, because somebody else was faster. */
  readonly conflict: Judgement | null;
  readonly settleConflict: (again: Judgement | null) => void;
}

/** The last key on a red flag that could not be saved yet. */
interface Attempted {
  readonly id: string;
  readonly choice: Decision | null;
  readonly fault: ReasonFault | null;
}

/** Judging one red flag after the other: reason, choice, saving, the step to the next open one. */
export function useTriage({ engagementId, rows, flag, show, ...focus }: Given): Triage {
  const [reason, setReason] = useDraft(`red-flag.${flag?.id ?? ''}.reason`);
  const [attempted, setAttempted] = useState<Attempted | null>(null);
  const [confirmed, setConfirmed] = useState<RedFlag | null>(null);
  const [conflict, setConflict] = useState<Judgement | null>(null);
  const disposals = useDisposals(engagementId, {
    onDisposed: (saved, { forget }) => {
      forget?.();
      setConfirmed(saved.disposition === 'confirmed' ? saved : null);
    },
    onRefused: (problem, judgement) => {
      show(judgement.flag.number);
      if (isConflict(problem)) setConflict(judgement);
    },
    onUndone: (saved) => {
      setConfirmed(null);
      show(saved.number);
    },
  });
  const own = attempted && attempted.id === flag?.id ? attempted : null;

  const save = (judgement: Judgement) => {
    const next = nextOpen(rows, placeToStepFrom(rows, 1));
    disposals.dispose({ ...judgement, forget: () => setReason('') });
    setAttempted(null);
    focus.focusList();
    if (next && next.id !== judgement.flag.id) show(next.number);
  };
  const press = (pressed: Decision | null) => {
    if (!flag) return;
    const result = attempt(pressed, own?.choice ?? null, reason);
    if (result.kind === 'save') {
      return save({ flag, disposition: result.choice, reason: result.reason });
    }
    if (result.kind === 'choose') {
      return setAttempted({ id: flag.id, choice: null, fault: null });
    }
    setAttempted({ id: flag.id, choice: result.choice, fault: result.fault });
    focus.focusReason();
  };
  return {
    ...{ reason, setReason, press, confirmed, conflict },
    choice: own?.choice ?? null,
    fault: own?.fault ?? null,
    asksForChoice: own !== null && own.choice === null,
    saving: disposals.saving,
    reopen: () => flag && save({ flag, disposition: 'open', reason: reason.trim() || null }),
    undo: () => flag && disposals.undo(flag),
    closeOffer: () => setConfirmed(null),
    settleConflict: (again) => {
      setConflict(null);
      if (again) save(again);
    },
  };
}
