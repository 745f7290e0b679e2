import { readFile } from 'node:fs/promises';
import { decodeBpmn, readProcessModel } from '#pruefwerk/bpmn';
import { type Language, problemText } from '#pruefwerk/problems';
import { expectedVisits, visitTexts } from '#pruefwerk/process-figures';
import { inputFiles } from '../input.ts';

export interface VisitsReport {
  readonly file: string;
  /** Along the flow. */
  readonly steps: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    /** Expected executions per case. */
    readonly visits: number;
  }[];
  readonly flows: readonly {
    readonly id: string;
    readonly fromId: string;
    readonly toId: string;
    /** Expected cases that take it, per case. */
    readonly visits: number;
  }[];
  readonly assumptions: readonly VisitNote[];
  /** What no case gets through as drawn. */
  readonly problems: readonly VisitNote[];
}

interface VisitNote {
  readonly code: string;
  readonly stepIds: readonly string[];
  readonly message: string;
}

/** @throws UsageProblem, and the problems of `readProcessModel` */
export async function visitsFile(path: string, language: Language): Promise<VisitsReport> {
  const [input] = await inputFiles([path]);
  const model = readProcessModel(decodeBpmn(await readFile(input?.path ?? path)));
  const { perStep, perFlow, assumptions, problems } = expectedVisits(model);
  const message = ({
    code,
    parameters,
  }: (typeof problems)[number] | (typeof assumptions)[number]) =>
    problemText(visitTexts, code, parameters, language);
  return {
    file: input?.name ?? path,
    steps: model.steps.map(({ id, name, type }) => ({
      ...{ id, name, type },
      visits: rounded(perStep.get(id) ?? 0),
    })),
    flows: model.flows.map(({ id, fromId, toId }) => ({
      ...{ id, fromId, toId },
      visits: rounded(perFlow.get(id) ?? 0),
    })),
    assumptions: assumptions.map((one) => ({
      ...{ code: one.code, stepIds: one.stepId === null ? [] : [one.stepId] },
      message: message(one),
    })),
    problems: problems.map((one) => ({
      ...{ code: one.code, stepIds: one.stepIds, message: message(one) },
    })),
  };
}

/** Beyond the sixth digit stands the rounding of the machine. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
