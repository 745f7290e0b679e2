import type { ProcessStep } from './processes.queries.ts';
import type { StepRecords } from './use-step-records.ts';

interface ControlsByRisk {
  readonly risks: readonly { readonly code: string; readonly controls: readonly string[] }[];
  /** Controls at the step that work against none of its risks. */
  readonly others: readonly string[];
}

/** Which controls of the step work against which of its risks, by the matrix. */
export function controlsByRisk(
  { riskNumbers, controlNumbers }: Pick<ProcessStep, 'riskNumbers' | 'controlNumbers'>,
  { controls, risks }: Pick<StepRecords, 'controls' | 'risks'>,
): ControlsByRisk {
  const grouped = riskNumbers.map((code) => {
    const linked = new Set(risks.get(code)?.controlIds);
    const own = controlNumbers.filter((number) => linked.has(controls.get(number)?.id ?? ''));
    return { code, controls: own };
  });
  const used = new Set(grouped.flatMap((group) => group.controls));
  return { risks: grouped, others: controlNumbers.filter((number) => !used.has(number)) };
}
