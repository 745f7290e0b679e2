import { useState } from 'react';
import { isConflict } from '../../api/problem.ts';
import { type DraftChange, useDraftChange } from '../../drafts/use-draft-change.ts';
import { useStale } from '../../engagement/use-stale.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { findingNumber } from '../../format/format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { changeOf, type FindingField, type FindingForm, formOf } from './finding-form.ts';
import { type Finding, useEditFinding } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';

export interface FindingDraft {
  readonly form: DraftChange<FindingForm>;
  /** The form is shown: the person asked for it, or has a draft from before. */
  readonly open: boolean;
  /** Field that gets the focus. */
  readonly focus: FindingField;
  readonly start: (field?: FindingField) => void;
  readonly stop: () => void;
  /** @param version overwrites what somebody else saved; the seen version when left out */
  readonly save: (version?: number) => void;
  readonly pending: boolean;
  readonly problem: unknown;
  /** Somebody else was faster. */
  readonly conflict: boolean;
  /** Back to the form, with what was typed. */
  readonly leaveConflict: () => void;
}

/** What of a finding is being written; kept until it is saved or discarded. */
export function useFindingDraft(finding: Finding): FindingDraft {
  const say = useTexts(findingTexts);
  const toasts = useToasts();
  const stale = useStale('finding');
  const { id, number, version } = finding;
  const form = useDraftChange<FindingForm>(`finding.${id}`, formOf(finding), version);
  const [focus, setFocus] = useState<FindingField | null>(null);
  const edit = useEditFinding(id);
  const conflict = isConflict(edit.error);
  const stop = () => {
    form.forget();
    setFocus(null);
    edit.reset();
  };
  const save = (base = form.baseVersion) => {
    if (!form.changed) return stop();
    edit.mutate(changeOf(form.changes, base), {
      onSuccess: () => {
        stop();
        toasts.done(say('saved', { number: findingNumber(number) }));
      },
      onError: () => void stale(),
    });
  };
  return {
    form,
    open: focus !== null || form.changed,
    focus: focus ?? 'title',
    start: (field = 'criteria') => setFocus(field),
    stop,
    save,
    pending: edit.isPending,
    problem: conflict ? null : edit.error,
    conflict,
    leaveConflict: edit.reset,
  };
}
