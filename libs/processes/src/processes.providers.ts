import type { Provider } from '@nestjs/common';
import { ContentFollower, NoContentFollower } from './content-follower.ts';
import { ProcessContentService } from './process-content.service.ts';
import { ProcessCreationService } from './process-creation.service.ts';
import { ProcessHistoryService } from './process-history.service.ts';
import { ProcessLinkService } from './process-link.service.ts';
import { ProcessLossService } from './process-loss.service.ts';
import { ProcessStore } from './process-store.ts';
import { ProcessVersionStore } from './process-version-store.ts';
import { ProcessVersionService } from './process-version.service.ts';
import { ProcessService } from './process.service.ts';
import { StepTableService } from './step-table/step-table.service.ts';
import { TableProcessService } from './step-table/table-process.service.ts';

/** The services of this lib; the process adds the platform's ports and the access lib. */
export const processesProviders: Provider[] = [
  ProcessContentService,
  ProcessCreationService,
  ProcessHistoryService,
  ProcessLinkService,
  ProcessLossService,
  ProcessService,
  ProcessStore,
  ProcessVersionService,
  ProcessVersionStore,
  StepTableService,
  TableProcessService,
  // A floor above may put its own in place.
  { provide: ContentFollower, useClass: NoContentFollower },
];
