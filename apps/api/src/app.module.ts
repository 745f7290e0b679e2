import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PlatformModule } from '#pruefwerk/platform';
import { entities, migrations } from '#pruefwerk/schema';
import { AccessGuard } from './access/access.guard.ts';
import { AccountController } from './access/account.controller.ts';
import { FirstRunController } from './access/first-run.controller.ts';
import { PreferencesController } from './access/preferences.controller.ts';
import { RoleController } from './access/role.controller.ts';
import { SameSiteGuard } from './access/same-site.guard.ts';
import { SampleState } from './access/sample-state.ts';
import { SessionController } from './access/session.controller.ts';
import { SessionCookie } from './access/session-cookie.ts';
import { SessionView } from './access/session-view.ts';
import { API_OPTIONS, type ApiOptions } from './api-options.ts';
import { EngagementController } from './engagements/engagement.controller.ts';
import { MemberController } from './engagements/member.controller.ts';
import { OrganisationUnitController } from './engagements/organisation-unit.controller.ts';
import { SigningLimitController } from './engagements/signing-limit.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { LiveChanges } from './live/live-changes.ts';
import { LiveController } from './live/live.controller.ts';
import { mainJobControllers } from './main-job.controllers.ts';
import { ServicesModule } from './services.module.ts';

/** All routes of the API; a test walks them and fails when one declares no permission. */
export const controllers = [
  AccountController,
  EngagementController,
  FirstRunController,
  HealthController,
  LiveController,
  MemberController,
  OrganisationUnitController,
  PreferencesController,
  RoleController,
  SessionController,
  SigningLimitController,
  ...mainJobControllers,
];

@Module({})
export class AppModule {
  static forRoot(options: ApiOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({
          url: options.databaseUrl,
          dataDir: options.config.dataDir,
          poolSize: options.config.databasePoolSize,
          ...(options.clock && { clock: options.clock }),
          entities,
          migrations,
        }),
        ServicesModule.forRoot(options),
      ],
      controllers,
      providers: [
        LiveChanges,
        SampleState,
        SessionCookie,
        SessionView,
        { provide: API_OPTIONS, useValue: options },
        { provide: APP_GUARD, useClass: SameSiteGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
    };
  }
}
