import { Figures } from '../../parts/figures.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { SimulationResult } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';
import { useRunText } from './use-run-text.ts';

/** How long cases take and how many are late, each with its interval. */
export function ResultFigures({ result }: { readonly result: SimulationResult }) {
  const say = useTexts(processSimulationTexts);
  const { hours, shown, interval } = useRunText();
  const { leadTimeH, late, casesUnderWay } = result;
  const times = (['p50', 'p80', 'p95', 'mean'] as const).map((key) => ({
    ...{ key, label: say(`figure.${key}`), value: hours(leadTimeH[key].value) },
    note: interval('hours', leadTimeH[key]),
  }));
  const lateness = late && {
    ...{ key: 'late', label: say('figure.late', { days: late.deadlineDays }) },
    ...{ value: shown('share', late.share.value), note: interval('share', late.share) },
  };
  return (
    <Figures
      figures={[
        ...times,
        ...(lateness ? [lateness] : []),
        {
          ...{ key: 'underWay', label: say('figure.underWay') },
          value: shown('count', casesUnderWay.value),
          note: interval('count', casesUnderWay),
        },
      ]}
    />
  );
}
