import type { ProcessModel } from '#pruefwerk/bpmn';
import type { Range } from '#pruefwerk/process-figures';
import { type ControlResult, defaultParameters } from '#pruefwerk/process-improvement';
import {
  ImprovementInputInvalid,
  ImprovementInputSourceMissing,
  ImprovementInputUnknown,
} from './improvement-input.problems.ts';
import type { ImprovementInput } from './improvement-input.entity.ts';

/** What a person enters. */
export type NewInput = Pick<ImprovementInput, 'kind' | 'key' | 'value' | 'source'>;

/** @throws ImprovementInputUnknown, ImprovementInputInvalid, ImprovementInputSourceMissing */
export function checkInput({ key, value, source }: NewInput, model: ProcessModel): void {
  if ('n' in value) checkResult(key, value, model);
  else checkRange(key, value);
  if (source.trim() === '') throw new ImprovementInputSourceMissing();
}

function checkRange(key: string, { low, base, high }: Range): void {
  const usual = defaultParameters.find((one) => one.key === key);
  if (!usual) throw new ImprovementInputUnknown();
  const isOrdered = (low <= base && base <= high) || (low >= base && base >= high);
  if (!isOrdered || Math.min(low, high) < 0) throw new ImprovementInputInvalid('range');
  if (usual.unit === 'share' && Math.max(low, high) > 1) throw new ImprovementInputInvalid('share');
}

function checkResult(control: string, { n, errors }: ControlResult, { steps }: ProcessModel): void {
  if (!steps.some(({ controls }) => controls.some(({ id }) => id === control))) {
    throw new ImprovementInputUnknown();
  }
  const isWhole = Number.isSafeInteger(n) && Number.isSafeInteger(errors);
  if (!isWhole || n < 1 || errors < 0 || errors > n) throw new ImprovementInputInvalid('errors');
}
