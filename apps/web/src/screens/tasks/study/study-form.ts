import { parsePlainDate } from '../../../format/parse-date.ts';
import type { RoundsRequest, SampleRequest } from './study.queries.ts';

/** As the forms hold it: '' for nothing; shares in percent, times as they are typed. */
export interface StudyForm {
  readonly confidence: number;
  readonly share: number | '';
  readonly error: number | '';
  readonly population: number | '';
  readonly seed: string;
  readonly from: string;
  readonly to: string;
  readonly dayStart: string;
  readonly dayEnd: string;
  readonly observations: number | '';
  readonly places: number | '';
}

export const studyForm: StudyForm = {
  ...{ confidence: 0.95, share: 50, error: 5, population: '' },
  ...{ seed: '', from: '', to: '', dayStart: '8:00', dayEnd: '16:00' },
  ...{ observations: '', places: 10 },
};

/** Null as long as a figure is missing or cannot be. */
export function sampleRequest(form: StudyForm): SampleRequest | null {
  const { confidence, share, error, population } = form;
  if (share === '' || error === '' || share > 100 || error < 0.01 || error > 50) return null;
  const size = { confidence, share: share / 100, error: error / 100 };
  return population === '' || population < 1 ? size : { ...size, population };
}

/** `8:00` -> 480; null for what is no time of day. */
export function minuteOf(text: string): number | null {
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim());
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours <= 24 && minutes < 60 && hours * 60 + minutes <= 1440 ? hours * 60 + minutes : null;
}

/** Fields that keep the rounds from being planned. */
export function roundsFaults(form: StudyForm, size: number | null): (keyof StudyForm)[] {
  const { seed, from, to, dayStart, dayEnd, observations, places } = form;
  const [start, end] = [minuteOf(dayStart), minuteOf(dayEnd)];
  const wrong: [keyof StudyForm, boolean][] = [
    ['seed', seed.trim() === ''],
    ['from', parsePlainDate(from) === null],
    ['to', parsePlainDate(to) === null || to < from],
    ['dayStart', start === null],
    ['dayEnd', end === null || (start !== null && end <= start)],
    ['observations', observations === '' && size === null],
    ['places', places === '' || places < 1],
  ];
  return wrong.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
}

/** @param size taken where no number of observations was typed */
export function roundsRequest(
  form: StudyForm,
  size: number | null,
  land: RoundsRequest['land'],
): RoundsRequest {
  return {
    ...{ seed: form.seed.trim(), from: form.from, to: form.to, land },
    dayStart: minuteOf(form.dayStart) ?? 0,
    dayEnd: minuteOf(form.dayEnd) ?? 0,
    observations: form.observations === '' ? (size ?? 0) : form.observations,
    observedPerRound: Number(form.places),
  };
}
