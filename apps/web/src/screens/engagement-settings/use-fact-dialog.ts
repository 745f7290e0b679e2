import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { isConflict } from '../../api/problem.ts';
import type { DraftChange } from '../../drafts/use-draft-change.ts';
import { engagementTexts } from '../../engagement/engagement.texts.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Saving } from './units.queries.ts';
import { type Validity, type ValidityFault, validityFaults } from './validity-faults.ts';

interface Parts<Form, Facts, Saved> {
  readonly draft: DraftChange<Form>;
  /** As saved now; null for a new one. */
  readonly current: { readonly id: string; readonly version: number } | null;
  readonly mutation: UseMutationResult<Saved, Error, Saving<Facts>>;
  /** The form as the server wants it. */
  readonly facts: Facts;
  /** Fields that must not be empty. */
  readonly needed: readonly (keyof Form & string)[];
  readonly fromRequired?: boolean;
  readonly codes: Readonly<Record<string, string>>;
  readonly shown: readonly string[];
  readonly onDone: () => void;
}

export interface FactDialogState {
  readonly fault: (field: string) => string | undefined;
  readonly validity: Readonly<Partial<Record<keyof Validity, string>>>;
  readonly pending: boolean;
  readonly problem: unknown;
  readonly conflict: boolean;
  readonly submit: () => void;
  readonly keepYours: () => void;
  readonly takeTheirs: () => void;
  readonly endConflict: () => void;
}

/** What the dialogs for units and limits have in common: checks, saving, two versions of one thing. */
export function useFactDialog<Form extends Validity, Facts, Saved>(
  parts: Parts<Form, Facts, Saved>,
): FactDialogState {
  const { draft, current, mutation, facts, needed, fromRequired, onDone } = parts;
  const sayForm = useTexts(formTexts);
  const sayEngagement = useTexts(engagementTexts);
  const [tried, setTried] = useState(false);
  const conflict = isConflict(mutation.error);
  const placed = placedProblem(conflict ? null : mutation.error, parts.shown, parts.codes);
  const missing = needed.filter((field) => String(draft.values[field] ?? '').trim() === '');
  const days = validityFaults(draft.values, fromRequired);
  const words = (fault: ValidityFault | undefined) =>
    fault === 'period.reversed' ? sayEngagement(fault) : fault && sayForm(fault);
  const fault = (field: string) =>
    tried && missing.includes(field as (typeof needed)[number])
      ? sayForm('required')
      : placed.faults[field];
  const save = (version: number) => {
    setTried(true);
    if (missing.length > 0 || Object.keys(days).length > 0) return;
    const saving = current ? { id: current.id, version, facts } : { id: null, facts };
    mutation.mutate(saving, {
      onSuccess: () => {
        draft.forget();
        onDone();
      },
    });
  };
  return {
    fault,
    validity: {
      validFrom: (tried ? words(days.validFrom) : undefined) ?? placed.faults['validFrom'],
      validTo: (tried ? words(days.validTo) : undefined) ?? placed.faults['validTo'],
    },
    pending: mutation.isPending,
    problem: placed.rest,
    conflict,
    submit: () => save(draft.baseVersion),
    keepYours: () => save(current?.version ?? 0),
    takeTheirs: () => {
      draft.forget();
      mutation.reset();
    },
    endConflict: () => mutation.reset(),
  };
}
