import type { OrganisationRecord } from '#pruefwerk/organisation';
import type { OrganisationRecordDto } from './validity.dto.ts';

export function recordView({ id, version }: OrganisationRecord): OrganisationRecordDto {
  return { id, version };
}
