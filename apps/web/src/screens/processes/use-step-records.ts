import { useQuery } from '@tanstack/react-query';
import {
  type Control,
  type Matrix,
  type MatrixRisk,
  matrixQuery,
} from '../../controls/controls.queries.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';

/** The risks and controls that steps name, by their numbers. */
export interface StepRecords {
  readonly controls: ReadonlyMap<string, Control>;
  readonly risks: ReadonlyMap<string, MatrixRisk>;
  /** False until they are read, and for who may not read them. */
  readonly known: boolean;
}

export function useStepRecords(): StepRecords {
  const engagementId = useEngagementId();
  const may = useMay('control:read');
  const { data } = useQuery({ ...matrixQuery(engagementId), enabled: may });
  return recordsOf(data);
}

function recordsOf(matrix: Matrix | undefined): StepRecords {
  return {
    controls: new Map(matrix?.controls.map((control) => [control.code, control])),
    risks: new Map(matrix?.risks.map((one) => [one.risk.code, one])),
    known: matrix !== undefined,
  };
}
