import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Control } from '../../../controls/controls.queries.ts';
import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useToasts } from '../../../feedback/toasts.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useCreateTest } from '../control-tests.queries.ts';
import {
  emptyPlan,
  faultsOf,
  openStep,
  type PlanDraft,
  type PlanStep,
  requestOf,
  stepsOf,
} from './plan-draft.ts';
import { planTexts } from './plan.texts.ts';
import { usePlanPreview } from './use-plan-preview.ts';

interface Given {
  readonly step: PlanStep;
  readonly controls: readonly Control[];
  /** Chosen before the person has chosen anything. */
  readonly first: { readonly controlId: string | null; readonly datasetId: string | null };
  readonly onStep: (step: PlanStep) => void;
}

/** The plan while it is written; it outlives a reload. */
export function usePlan({ step, controls, first, onStep }: Given) {
  const say = useTexts(planTexts);
  const engagementId = useEngagementId();
  const navigate = useNavigate();
  const toasts = useToasts();
  const key = `control-test-plan.${engagementId}.${first.controlId ?? ''}`;
  const form = useDraftChange<PlanDraft>(key, { ...emptyPlan, ...first });
  const [tried, setTried] = useState<PlanStep | null>(null);
  const create = useCreateTest();
  const draft = form.values;
  const preview = usePlanPreview(draft);
  const rows = preview.data?.population?.rows ?? null;
  const control = controls.find(({ id }) => id === draft.controlId) ?? null;
  const objective =
    draft.objective ?? (control ? say('objective.default', { control: control.title }) : '');
  const steps = stepsOf(draft.kind);
  const next = steps[steps.indexOf(step) + 1] ?? null;
  const submit = () => {
    const open = openStep(draft, rows);
    setTried(open);
    if (open !== null || draft.controlId === null || create.isPending) {
      if (open !== null) onStep(open);
      return;
    }
    const size = draft.size ?? preview.data?.size ?? null;
    if (draft.kind === 'effectiveness' && size === null) return onStep('umfang');
    create.mutate(requestOf(draft, { controlId: draft.controlId, objective, size: size ?? 0 }), {
      onSuccess: ({ id: testId, code }) => {
        form.forget();
        toasts.done(say('created', { code }));
        void navigate({
          to: '/p/$engagementId/kontrolltests/$testId',
          params: { engagementId, testId },
        });
      },
    });
  };
  const onward = () => {
    const stuck = faultsOf(step, draft, rows).length > 0;
    setTried(stuck ? step : null);
    if (stuck) return;
    if (next) onStep(next);
    else submit();
  };
  return {
    ...{ draft, change: form.change, control, objective, preview, rows, steps, next, onward },
    faults: tried === step ? faultsOf(step, draft, rows) : [],
    pending: create.isPending,
    problem: create.error,
  };
}

export type Plan = ReturnType<typeof usePlan>;
