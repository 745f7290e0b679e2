import type { ContentStanding } from '#pruefwerk/processes';
import type { ContentStandingDto } from './process-version.dto.ts';

export function standingView({
  state,
  versionNumber,
  approved,
}: ContentStanding): ContentStandingDto {
  return { state, versionNumber, approvedNumber: approved?.number ?? null };
}
