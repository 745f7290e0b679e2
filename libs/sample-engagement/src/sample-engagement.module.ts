import { type DynamicModule, Module } from '@nestjs/common';
import { Authorisation, Memberships } from '#pruefwerk/access';
import { analysisProviders } from '#pruefwerk/analysis';
import { controlsProviders } from '#pruefwerk/controls';
import { EngagementPolicy, engagementProviders, MembershipLookup } from '#pruefwerk/engagements';
import { paymentsProviders } from '#pruefwerk/payments';
import { PlatformModule, type PlatformOptions } from '#pruefwerk/platform';
import { processesProviders } from '#pruefwerk/processes';
import { reportingProviders } from '#pruefwerk/reporting';
import { SampleEngagement } from './sample-engagement.ts';
import { SampleOrganisation } from './sample-organisation.ts';
import { SampleProcesses } from './sample-processes.ts';
import { SampleProgress } from './sample-progress.ts';
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
        ...paymentsProviders,
        ...controlsProviders,
        ...processesProviders,
        ...analysisProviders,
        ...reportingProviders,
        { provide: Memberships, useExisting: MembershipLookup },
        { provide: EngagementPolicy, useExisting: Authorisation },
        SampleEngagement,
        SampleOrganisation,
        SampleProcesses,
        SampleProgress,
        SampleRiskControl,
      ],
    };
  }
}
