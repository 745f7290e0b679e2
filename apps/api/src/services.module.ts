import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { accessProviders, AccessSettings, Authorisation, Memberships } from '#pruefwerk/access';
import { AnalyseAfterImport, analysisProviders, NewestRuleRun } from '#pruefwerk/analysis';
import { controlTestsProviders, RuleRuns } from '#pruefwerk/control-tests';
import { controlsProviders } from '#pruefwerk/controls';
import { EngagementPolicy, engagementProviders, MembershipLookup } from '#pruefwerk/engagements';
import { findingsProviders } from '#pruefwerk/findings';
import { organisationProviders } from '#pruefwerk/organisation';
import {
  ImportAcceptance,
  ImportFollower,
  PaymentBrowser,
  paymentsProviders,
} from '#pruefwerk/payments';
import { checksProviders, pathwaysProviders, studiesProviders } from '#pruefwerk/process-studies';
import { processesProviders } from '#pruefwerk/processes';
import { readModelProviders, reportingProviders } from '#pruefwerk/reporting';
import { tasksProviders } from '#pruefwerk/tasks';
import { accessSettings, type ApiOptions } from './api-options.ts';

// Neighbours do not know each other: here access is told who keeps the memberships, and engagements who decides by
// role. The types prove that the one fits the other.
const memberships: Type<Memberships> = MembershipLookup;
const policy: Type<EngagementPolicy> = Authorisation;
const ruleRuns: Type<RuleRuns> = NewestRuleRun;

/** Global: the services of all libs, joined where one floor leaves a port open. */
@Module({})
export class ServicesModule {
  static forRoot(options: ApiOptions): DynamicModule {
    const providers = [
      { provide: AccessSettings, useValue: accessSettings(options) },
      ...accessProviders,
      ...engagementProviders,
      ...organisationProviders,
      ...tasksProviders,
      ...paymentsProviders,
      PaymentBrowser,
      ImportAcceptance,
      { provide: ImportFollower, useClass: AnalyseAfterImport },
      ...controlsProviders,
      ...processesProviders,
      ...checksProviders,
      ...pathwaysProviders,
      ...studiesProviders,
      ...findingsProviders,
      ...analysisProviders,
      ...controlTestsProviders,
      { provide: RuleRuns, useExisting: ruleRuns },
      ...reportingProviders,
      ...readModelProviders,
      { provide: Memberships, useExisting: memberships },
      { provide: EngagementPolicy, useExisting: policy },
    ];
    return { module: ServicesModule, global: true, providers, exports: providers };
  }
}
