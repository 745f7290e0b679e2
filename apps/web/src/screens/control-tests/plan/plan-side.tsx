import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { SamplePlan } from '../control-tests.queries.ts';
import { type PlanDraft, shareOf } from './plan-draft.ts';
import classes from './plan.module.css';
import { planTexts } from './plan.texts.ts';
import type { Plan } from './use-plan.ts';

/** What the plan means, beside every step. */
export function PlanSide({ plan }: { readonly plan: Plan }) {
  const say = useTexts(planTexts);
  const { draft, preview } = plan;
  if (draft.kind !== 'effectiveness') {
    return (
      <div className={classes['side']}>
        <Card title={say('step.umfang')}>{say(`${draft.kind}.text`)}</Card>
      </div>
    );
  }
  return (
    <div className={classes['side']}>
      <Card title={say('size')}>
        <div aria-live="polite">
          <ProblemNotice problem={preview.error} />
          {preview.data ? (
            <Meaning draft={draft} plan={preview.data} />
          ) : (
            !preview.error && say(preview.isPending ? 'size.pending' : 'size.choose')
          )}
        </div>
      </Card>
      <Card title={say('seed.title')}>
        <p className={classes['note']}>{say('seed.text')}</p>
      </Card>
    </div>
  );
}

interface MeaningProps {
  readonly draft: PlanDraft;
  readonly plan: SamplePlan;
}

function Meaning({ draft, plan }: MeaningProps) {
  const say = useTexts(planTexts);
  const { count, percent } = useFormat();
  const size = plan.own?.size ?? plan.size;
  const allowed = plan.own ? plan.own.allowedDeviations : plan.allowedDeviations;
  const clean = plan.own ? plan.own.cleanBound : plan.cleanBound;
  const money = draft.method === 'monetary-unit';
  const confidence = percent(shareOf(draft.confidence), 2);
  return (
    <>
      <div className={classes['size']}>{say('size.belege', { size: count(size) })}</div>
      {plan.population && (
        <p className={classes['note']}>
          {say('population.count', { rows: count(plan.population.rows) })}
        </p>
      )}
      {clean !== null && (
        <p>
          {say(money ? 'size.clean.money' : 'size.clean', {
            size: count(size),
            confidence,
            bound: percent(clean, 2),
          })}
        </p>
      )}
      <p>
        {allowed === null
          ? say('size.never', { tolerable: percent(shareOf(draft.tolerable), 2) })
          : allowed === 0
            ? say('size.allowed.none')
            : say('size.allowed', { count: allowed })}
      </p>
      {!plan.own && (
        <p className={classes['note']}>
          {say('size.proven', {
            bound: percent(plan.provenBound, 2),
            tolerable: percent(shareOf(draft.tolerable), 2),
          })}
        </p>
      )}
    </>
  );
}
