import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Control } from '../../controls/controls.queries.ts';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import {
  choiceFields,
  type ControlFacts,
  ControlFields,
  controlFields,
  useChoiceWords,
} from './control-fields.tsx';
import { EntryConflict } from './entry-conflict.tsx';
import { rulesQuery, useChangeControl, useCreateControl } from './risks.queries.ts';
import { risksTexts } from './risks.texts.ts';
import { useEntrySaved } from './use-entry-saved.ts';

interface Props {
  /** Left out: a new one. */
  readonly control?: Control;
  readonly onClose: () => void;
}

const blank: ControlFacts = {
  ...{ title: '', objective: '', description: '', performerRole: '', evidence: '', testStep: '' },
  ...{ effect: 'preventive', execution: 'manual', kind: 'four-eyes', frequency: 'many-daily' },
  ...{ isKey: false, ruleId: null },
};

export function ControlForm({ control, onClose }: Props) {
  const say = useTexts(risksTexts);
  const sayForm = useTexts(formTexts);
  const engagementId = useEngagementId();
  const saved = control ? factsOf(control) : blank;
  const draft = useDraftChange(`control.${control?.id ?? engagementId}`, saved, control?.version);
  const [tried, setTried] = useState(false);
  const create = useCreateControl();
  const change = useChangeControl(control?.id ?? '');
  const done = useEntrySaved(draft, onClose);
  const differences = useDifferences(draft.values, draft.changes, saved);
  const { values } = draft;
  const missing = values.title.trim() === '';
  const save = (version: number) => {
    setTried(true);
    if (missing) return;
    const rest = { legalBasis: [], riskIds: [], validFrom: null, validTo: null };
    if (control) change.mutate({ ...draft.changes, version }, { onSuccess: done.saved });
    else create.mutate({ ...values, ...rest }, { onSuccess: done.created });
  };
  return (
    <EntryConflict
      problem={create.error ?? change.error}
      fields={differences}
      onKeepYours={() => save(control?.version ?? 0)}
      onTakeTheirs={done.dropped}
      onClose={change.reset}
    >
      {(problem) => {
        const { faults, rest } = placedProblem(problem, controlFields);
        return (
          <FormDialog
            size="lg"
            title={
              control ? say('form.control.edit', { code: control.code }) : say('form.control.new')
            }
            submitLabel={control ? sayForm('save') : say('new')}
            pending={create.isPending || change.isPending}
            problem={rest}
            onSubmit={() => save(draft.baseVersion)}
            onClose={onClose}
          >
            <ControlFields
              values={values}
              onChange={draft.change}
              faults={{ ...faults, ...(tried && missing && { title: sayForm('required') }) }}
            />
          </FormDialog>
        );
      }}
    </EntryConflict>
  );
}

function factsOf(control: Control): ControlFacts {
  return Object.fromEntries(controlFields.map((field) => [field, control[field]])) as ControlFacts;
}

/** Own and saved words of what was changed. */
function useDifferences(yours: ControlFacts, changes: Partial<ControlFacts>, theirs: ControlFacts) {
  const say = useTexts(risksTexts);
  const inLanguage = useBilingual();
  const choiceWords = useChoiceWords();
  const { data: rules } = useQuery(rulesQuery);
  const words = (field: keyof ControlFacts, facts: ControlFacts) => {
    const choice = choiceFields.find((one) => one === field);
    if (choice) return choiceWords(choice, facts[choice]);
    if (field === 'isKey') return facts.isKey ? say('yes') : say('no');
    if (field !== 'ruleId') return String(facts[field]);
    const rule = rules?.find(({ id }) => id === facts.ruleId);
    return rule ? inLanguage(rule.name) : say('rule.none');
  };
  return controlFields
    .filter((field) => field in changes)
    .map((field) => ({
      label: say(`field.${field}`),
      yours: words(field, yours),
      theirs: words(field, theirs),
    }));
}
