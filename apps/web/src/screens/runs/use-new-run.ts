import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { forgetDraft, useDraft } from '../../drafts/use-draft.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useLanguage } from '../../texts/use-texts.ts';
import {
  faultyFields,
  fieldOf,
  isChosen,
  readDraft,
  type RunDraft,
  runRequest,
} from './new-run.ts';
import { type Dataset, type Rule, type RuleParameter, useStartRun } from './runs.queries.ts';

/** The choices for a new run and its start; what is chosen outlives a reload. */
export function useNewRun(dataset: Dataset, rules: readonly Rule[]) {
  const engagementId = useEngagementId();
  const language = useLanguage();
  const navigate = useNavigate();
  const key = `new-run.${engagementId}`;
  const [text, keep] = useDraft(key);
  const [tried, setTried] = useState(0);
  const start = useStartRun(engagementId);
  const draft = readDraft(text);
  const change = (part: Partial<RunDraft>) => keep(JSON.stringify({ ...draft, ...part }));
  const chosenCount = rules.filter((rule) => isChosen(draft, rule)).length;
  const faulty = faultyFields(draft, rules, language);
  return {
    draft,
    chosenCount,
    faulty,
    /** Attempts that were stopped by a fault: each brings the focus to the first one. */
    tried,
    pending: start.isPending,
    problem: start.error,
    change,
    choose: (rule: Rule, chosen: boolean) =>
      change({ chosen: { ...draft.chosen, [rule.id]: chosen } }),
    type: (rule: Rule, parameter: RuleParameter, typed: string) =>
      change({ texts: { ...draft.texts, [fieldOf(rule, parameter)]: typed } }),
    start: () => {
      if (start.isPending || chosenCount === 0) return;
      if (faulty.length > 0) return setTried(tried + 1);
      start.mutate(runRequest(draft, dataset.id, rules, language), {
        onSuccess: ({ id: runId }) => {
          forgetDraft(key);
          void navigate({
            to: '/p/$engagementId/analyselaeufe/$runId',
            params: { engagementId, runId },
          });
        },
      });
    },
  };
}

export type NewRun = ReturnType<typeof useNewRun>;
