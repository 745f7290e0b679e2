import { type Step, Stepper } from '../../../parts/stepper.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { faultsOf, type PlanStep } from './plan-draft.ts';
import classes from './plan.module.css';
import { planTexts } from './plan.texts.ts';
import type { Plan } from './use-plan.ts';

interface Props {
  readonly plan: Plan;
  readonly step: PlanStep;
  readonly onStep: (step: PlanStep) => void;
}

/** The steps of the kind that is chosen; each can be gone to at any time. */
export function PlanStepper({ plan, step, onStep }: Props) {
  const say = useTexts(planTexts);
  const { steps, draft, rows } = plan;
  const shown = steps.map((key, i): Step => {
    const done = i < steps.indexOf(step) && faultsOf(key, draft, rows).length === 0;
    const title = say(`step.${key}`);
    return {
      key,
      state: key === step ? 'current' : done ? 'done' : 'todo',
      title:
        key === step ? (
          title
        ) : (
          <button type="button" className={classes['step']} onClick={() => onStep(key)}>
            {title}
          </button>
        ),
    };
  });
  return <Stepper label={say('steps')} steps={shown} />;
}
