import { useQuery } from '@tanstack/react-query';
import type { StudyForm } from './study-form.ts';
import { sampleRequest } from './study-form.ts';
import { type SampleSize, sampleQuery } from './study.queries.ts';

const nothing = { confidence: 0.95, share: 0.5, error: 0.05 };

/** Observations that the form asks for; null as long as it is incomplete. */
export function useSample(form: StudyForm): SampleSize | null {
  const request = sampleRequest(form);
  const { data } = useQuery({ ...sampleQuery(request ?? nothing), enabled: request !== null });
  return request === null ? null : (data ?? null);
}
