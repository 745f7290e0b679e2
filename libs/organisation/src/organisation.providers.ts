import type { Provider } from '@nestjs/common';
import { OrganisationRecordService } from './organisation-record.service.ts';
import { OrganisationService } from './organisation.service.ts';
import { RecordStore } from './record-store.ts';

/** The services of this lib; the process adds the platform's ports and the access lib. */
export const organisationProviders: Provider[] = [
  OrganisationRecordService,
  OrganisationService,
  RecordStore,
];
