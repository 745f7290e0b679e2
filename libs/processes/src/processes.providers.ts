import type { Provider } from '@nestjs/common';
import { ProcessContentService } from './process-content.service.ts';
import { ProcessCreationService } from './process-creation.service.ts';
import { ProcessStore } from './process-store.ts';
import { ProcessService } from './process.service.ts';

/** The services of this lib; the process adds the platform's ports and the access lib. */
export const processesProviders: Provider[] = [
  ProcessContentService,
  ProcessCreationService,
  ProcessService,
  ProcessStore,
];
