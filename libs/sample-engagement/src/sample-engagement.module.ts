import { type DynamicModule, Module } from '@nestjs/common';
import { Authorisation, Memberships } from '#pruefwerk/access';
import { analysisProviders } from '#pruefwerk/analysis';
import { controlsProviders } from '#pruefwerk/controls';
import { EngagementPolicy, engagementProviders, MembershipLookup } from '#pruefwerk/engagements';
import { organisationProviders } from '#pruefwerk/organisation';
import { paymentsProviders } from '#pruefwerk/payments';
import { PlatformModule, type PlatformOptions } from '#pruefwerk/platform';
import { checksProviders, pathwaysProviders, studiesProviders } from '#pruefwerk/process-studies';
import { processesProviders } from '#pruefwerk/processes';
import { tasksProviders } from '#pruefwerk/tasks';
import { reportingProviders } from '#pruefwerk/reporting';
import { SampleStaff } from './organisation/sample-staff.ts';
import { SampleEngagement } from './sample-engagement.ts';
import { SampleOrganisation } from './sample-organisation.ts';
import { SamplePathway } from './processes/sample-pathway.ts';
import { SampleProcesses } from './sample-processes.ts';
import { SampleProgress } from './sample-progress.ts';
import { SampleCatalogue } from './tasks/sample-catalogue.ts';
import { SampleRiskControl } from './sample-risk-control.ts';

/** Application context of the command that offers the sample; the work itself is done by the worker. */
@Module({})
export class SampleEngagementModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    return {
      module: SampleEngagementModule,
      imports: [PlatformModule.forRoot(options)],
      providers: [
        Authorisation,
        ...engagementProviders,
        ...organisationProviders,
        ...tasksProviders,
        ...paymentsProviders,
        ...controlsProviders,
        ...processesProviders,
        ...checksProviders,
        ...pathwaysProviders,
        ...studiesProviders,
        ...analysisProviders,
        ...reportingProviders,
        { provide: Memberships, useExisting: MembershipLookup },
        { provide: EngagementPolicy, useExisting: Authorisation },
        SampleCatalogue,
        SampleEngagement,
        SampleOrganisation,
        SamplePathway,
        SampleProcesses,
        SampleProgress,
        SampleRiskControl,
        SampleStaff,
      ],
    };
  }
}
