import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { controlsQuery } from '../../../controls/controls.queries.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { Guarded, useMay } from '../../../engagement/rights.tsx';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { Card } from '../../../parts/card.tsx';
import { IconArrowLeft, IconArrowRight } from '../../../parts/icons.ts';
import { Page } from '../../../parts/page.tsx';
import { useShortcuts } from '../../../shortcuts/shortcuts.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { datasetsQuery } from '../../runs/runs.queries.ts';
import { AttributeStep } from './attribute-step.tsx';
import { ControlStep } from './control-step.tsx';
import type { PlanStep } from './plan-draft.ts';
import { PlanSide } from './plan-side.tsx';
import { PlanStepper } from './plan-stepper.tsx';
import classes from './plan.module.css';
import { planTexts } from './plan.texts.ts';
import { PopulationStep } from './population-step.tsx';
import { SizeStep } from './size-step.tsx';
import { usePlan } from './use-plan.ts';

const route = getRouteApi('/inside/p/$engagementId/kontrolltests/neu');

/** From the control to a sample whose size says what a clean result would prove. */
export function NewTestScreen() {
  const say = useTexts(planTexts);
  const engagementId = useEngagementId();
  const { schritt: step = 'kontrolle', kontrolle } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: all } = useSuspenseQuery(controlsQuery(engagementId));
  const { data: datasets } = useSuspenseQuery(datasetsQuery(engagementId));
  const controls = all.filter(({ state }) => state === 'active');
  const onStep = (schritt: PlanStep) =>
    void navigate({ search: (before) => ({ ...before, schritt }) });
  const first = {
    controlId: controls.find(({ code }) => code === kontrolle)?.id ?? null,
    datasetId: datasets.items[0]?.id ?? null,
  };
  const plan = usePlan({ step, controls, first, onStep });
  const may = useMay('control-test:write');
  const label = say(plan.next ? 'next' : 'create');
  useShortcuts(may ? [{ key: 'mod+Enter', label, run: plan.onward }] : []);
  const previous = plan.steps[plan.steps.indexOf(step) - 1];
  return (
    <Page
      title={say('title')}
      sub={plan.control && `${plan.control.code} ${plan.control.title}`}
      actions={
        <>
          {previous && (
            <Button
              variant="default"
              leftSection={<IconArrowLeft size={16} aria-hidden />}
              onClick={() => onStep(previous)}
            >
              {say('back')}
            </Button>
          )}
          <Guarded permission="control-test:write">
            <Button
              loading={plan.pending}
              rightSection={plan.next ? <IconArrowRight size={16} aria-hidden /> : undefined}
              onClick={plan.onward}
            >
              {label}
            </Button>
          </Guarded>
        </>
      }
      help={{
        about: [say('help.about'), say('seed.text')],
        next: [say('help.next')],
        terms: ['stichprobe', 'stichprobenumfang', 'sicherheit', 'tolerierbar', 'startwert'],
      }}
    >
      <PlanStepper plan={plan} step={step} onStep={onStep} />
      <ProblemNotice problem={plan.problem} />
      <div className={classes['columns']}>
        <Card title={say(`step.${step}`)}>
          {step === 'kontrolle' && <ControlStep plan={plan} controls={controls} />}
          {step === 'grundgesamtheit' && <PopulationStep plan={plan} datasets={datasets.items} />}
          {step === 'umfang' && <SizeStep plan={plan} />}
          {step === 'merkmale' && <AttributeStep plan={plan} />}
        </Card>
        <PlanSide plan={plan} />
      </div>
    </Page>
  );
}
