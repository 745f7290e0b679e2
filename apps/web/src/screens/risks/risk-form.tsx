import { useState } from 'react';
import type { Risk } from '../../controls/controls.queries.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { EntryConflict } from './entry-conflict.tsx';
import { RiskFields, type RiskFacts, riskFields } from './risk-fields.tsx';
import { useChangeRisk, useCreateRisk } from './risks.queries.ts';
import { risksTexts } from './risks.texts.ts';
import { useEntrySaved } from './use-entry-saved.ts';

interface Props {
  /** Left out: a new one. */
  readonly risk?: Risk;
  readonly onClose: () => void;
}

const blank: RiskFacts = {
  ...{ title: '', description: '', category: 'error', likelihood: 3, impact: 3 },
  causes: [],
};

export function RiskForm({ risk, onClose }: Props) {
  const say = useTexts(risksTexts);
  const sayForm = useTexts(formTexts);
  const engagementId = useEngagementId();
  const saved = risk ? factsOf(risk) : blank;
  const draft = useDraftChange(`risk.${risk?.id ?? engagementId}`, saved, risk?.version);
  const [tried, setTried] = useState(false);
  const create = useCreateRisk();
  const change = useChangeRisk(risk?.id ?? '');
  const done = useEntrySaved(draft, onClose);
  const differences = useDifferences(draft.values, draft.changes, saved);
  const { values } = draft;
  const missing = values.title.trim() === '';
  const save = (version: number) => {
    setTried(true);
    if (missing) return;
    const causes = values.causes.map((cause) => cause.trim()).filter(Boolean);
    const changes = { ...draft.changes, ...(draft.changes.causes && { causes }) };
    if (risk) change.mutate({ ...changes, version }, { onSuccess: done.saved });
    else create.mutate({ ...values, causes, legalBasis: [] }, { onSuccess: done.created });
  };
  return (
    <EntryConflict
      problem={create.error ?? change.error}
      fields={differences}
      onKeepYours={() => save(risk?.version ?? 0)}
      onTakeTheirs={done.dropped}
      onClose={change.reset}
    >
      {(problem) => {
        const { faults, rest } = placedProblem(problem, riskFields);
        return (
          <FormDialog
            size="lg"
            title={risk ? say('form.risk.edit', { code: risk.code }) : say('form.risk.new')}
            submitLabel={risk ? sayForm('save') : say('new')}
            pending={create.isPending || change.isPending}
            problem={rest}
            onSubmit={() => save(draft.baseVersion)}
            onClose={onClose}
          >
            <RiskFields
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

function factsOf(risk: Risk): RiskFacts {
  const { title, description, category, likelihood, impact, causes } = risk;
  return { title, description, category, likelihood, impact, causes };
}

/** Own and saved words of what was changed. */
function useDifferences(yours: RiskFacts, changes: Partial<RiskFacts>, theirs: RiskFacts) {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  const words = (field: keyof RiskFacts, facts: RiskFacts) => {
    if (field === 'category') return sayControl(`category.${facts.category}`);
    if (field === 'causes') return facts.causes.join('; ');
    return String(facts[field]);
  };
  return riskFields
    .filter((field) => field in changes)
    .map((field) => ({
      label: say(`field.${field}`),
      yours: words(field, yours),
      theirs: words(field, theirs),
    }));
}
