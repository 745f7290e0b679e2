import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { IconArrowLeft, IconArrowRight } from '../../parts/icons.ts';
import { Page } from '../../parts/page.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CancelImport } from './cancel-import.tsx';
import type { Import } from './import.queries.ts';
import { ImportStepper } from './import-stepper.tsx';
import { ImportSub } from './import-sub.tsx';
import { wizardTexts } from './wizard.texts.ts';
import { type WizardStep, wizardSteps } from './wizard-steps.ts';

interface NextAction {
  readonly label: string;
  readonly run: () => void;
  readonly pending?: boolean;
}

interface Props {
  readonly one: Import;
  readonly step: WizardStep;
  /** Columns with a target in the draft of the person. */
  readonly mapped?: number;
  /** Left out where the step has no way on, for example while the worker reads. */
  readonly next?: NextAction | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What all steps share: the way on and back, the steps, the file. */
export function WizardFrame({ one, step, mapped, next, actions, children }: Props) {
  const say = useTexts(wizardTexts);
  const open = useStepOpener(one.id);
  const previous = wizardSteps[wizardSteps.indexOf(step) - 1];
  const may = useMay('import:write');
  useShortcuts(next && may ? [{ key: 'mod+Enter', label: say('next'), run: next.run }] : []);
  const sealed = one.state === 'sealed';
  return (
    <Page
      title={sealed ? say('title.sealed') : say('title')}
      sub={<ImportSub one={one} />}
      actions={
        <>
          {!sealed && one.state !== 'cancelled' && <CancelImport one={one} />}
          {previous && !sealed && (
            <Button
              variant="default"
              leftSection={<IconArrowLeft size={16} />}
              onClick={() => open(previous)}
            >
              {say('back')}
            </Button>
          )}
          {actions}
          {next && (
            <Guarded permission="import:write">
              <Button
                rightSection={<IconArrowRight size={16} />}
                loading={next.pending ?? false}
                onClick={next.run}
              >
                {next.label}
              </Button>
            </Guarded>
          )}
        </>
      }
      help={{
        about: [say('help.about'), say('pseudonyms')],
        next: [say('help.next'), say('help.next.2')],
        terms: ['spaltenzuordnung', 'abgewiesen', 'abstimmung', 'grundgesamtheit', 'pseudonym'],
      }}
    >
      <ImportStepper one={one} step={step} mapped={mapped} />
      {children}
    </Page>
  );
}

/** Goes to a step of the wizard. */
export function useStepOpener(importId: string): (schritt: WizardStep) => void {
  const navigate = useNavigate();
  const engagementId = useEngagementId();
  return (schritt) =>
    void navigate({
      to: '/p/$engagementId/zahlungsdaten/import/$importId',
      params: { engagementId, importId },
      search: { schritt },
    });
}
