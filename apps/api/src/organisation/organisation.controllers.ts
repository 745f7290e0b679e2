import { BranchServiceController } from './branch-service.controller.ts';
import { OpeningHoursController } from './opening-hours.controller.ts';
import { OrganisationController } from './organisation.controller.ts';
import { PostDeputyController } from './post-deputy.controller.ts';
import { PostController } from './post.controller.ts';
import { RecordStepController } from './record-step.controller.ts';
import { SigningPowerController } from './signing-power.controller.ts';

/** Posts, deputies and signing powers; services and opening hours of branches. */
export const organisationControllers = [
  OrganisationController,
  PostController,
  PostDeputyController,
  SigningPowerController,
  BranchServiceController,
  OpeningHoursController,
  RecordStepController,
];
