import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { FormatStep } from './format-step.tsx';
import { importQuery } from './import.queries.ts';
import { isLooking, shownStep, type WizardStep } from './wizard-steps.ts';

const route = getRouteApi('/inside/p/$engagementId/zahlungsdaten/import/$importId');

/** The way of one import from its file to the sealed population; the address says which step is shown. */
export function ImportWizardScreen() {
  const engagementId = useEngagementId();
  const { importId } = route.useParams();
  const { schritt } = route.useSearch();
  const { data: one } = useSuspenseQuery(importQuery(engagementId, importId));
  const step: WizardStep = shownStep(schritt, one);
  if (step === 'datei') return <FileStep key={importId} one={one} />;
  if (step === 'pruefen') return <CheckStep key={importId} one={one} />;
  if (step === 'spalten' && one.preview && !isLooking(one))
    return <ColumnsStep key={importId} one={one} preview={one.preview} />;
  return <FormatStep key={importId} one={one} />;
}
