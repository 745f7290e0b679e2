import type { Shape } from '../../api/types.ts';
import { parsePlainDate } from '../../format/parse-date.ts';
import type { Measure } from './measure-status.ts';

/** What a person may change of a measure; `reason` says why a deadline moves. */
export interface MeasureForm {
  readonly title: string;
  readonly ownerName: string;
  readonly ownerId: string | null;
  /** Plain date, '' or what was typed and is no date. */
  readonly deadline: string;
  readonly remark: string;
  readonly reason: string;
}

type MeasureField = keyof MeasureForm;

export const emptyMeasure: MeasureForm = {
  ...{ title: '', ownerName: '', ownerId: null },
  ...{ deadline: '', remark: '', reason: '' },
};

export const measureFields = Object.keys(emptyMeasure) as MeasureField[];

export function measureFormOf(measure: Measure): MeasureForm {
  const { title, ownerName, ownerId, deadline, remark } = measure;
  return { title, ownerName, ownerId, deadline: deadline ?? '', remark, reason: '' };
}

/** A deadline that was agreed moves with a reason only. */
export const movesDeadline = (agreed: string | null, { deadline }: MeasureForm): boolean =>
  agreed !== null && deadline !== agreed;

type MeasureFault = 'required' | 'date';

/** What keeps the form from being sent, by field. */
export function measureFaults(
  form: MeasureForm,
  agreed: string | null,
): Partial<Record<MeasureField, MeasureFault>> {
  const { title, deadline, reason } = form;
  return {
    ...(title.trim() === '' && { title: 'required' as const }),
    ...(deadline !== '' && parsePlainDate(deadline) === null && { deadline: 'date' as const }),
    ...(movesDeadline(agreed, form) && reason.trim() === '' && { reason: 'required' as const }),
  };
}

const dateOf = (text: string) => (text === '' ? null : text);

export function newMeasureOf(form: MeasureForm, findingId: string): Shape<'NewMeasureDto'> {
  const { title, ownerName, ownerId, deadline, remark } = form;
  return {
    findingId,
    title: title.trim(),
    ownerName: ownerName.trim(),
    ownerId,
    deadline: dateOf(deadline),
    remark: remark.trim(),
  };
}

/** Only what changed, and the reason when the deadline moves. */
export function measureChangeOf(
  changes: Partial<MeasureForm>,
  version: number,
): Shape<'MeasureChangeDto'> {
  const { title, ownerName, ownerId, deadline, remark, reason = '' } = changes;
  return {
    version,
    reason: reason.trim() || null,
    ...(title !== undefined && { title: title.trim() }),
    ...(ownerName !== undefined && { ownerName: ownerName.trim() }),
    ...(ownerId !== undefined && { ownerId }),
    ...(deadline !== undefined && { deadline: dateOf(deadline) }),
    ...(remark !== undefined && { remark: remark.trim() }),
  };
}
