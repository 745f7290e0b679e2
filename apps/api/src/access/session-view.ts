import { Inject, Injectable } from '@nestjs/common';
import { FirstRunService, type OpenSession, SessionService } from '#pruefwerk/access';
import { accessSettings, API_OPTIONS, type ApiOptions } from '../api-options.ts';
import { SampleState } from './sample-state.ts';
import type { SessionDto, SignedInAccountDto } from './session.dto.ts';

/** What the application needs to know at its start. */
@Injectable()
export class SessionView {
  private readonly idleMinutes: number;

  constructor(
    private readonly sessions: SessionService,
    private readonly firstRun: FirstRunService,
    private readonly sample: SampleState,
    @Inject(API_OPTIONS) options: ApiOptions,
  ) {
    this.idleMinutes = accessSettings(options).sessionIdleMinutes;
  }

  /** Of the session that has just begun. */
  async begun(token: string): Promise<SessionDto> {
    return this.of(await this.sessions.open(token));
  }

  async of(session: OpenSession | null): Promise<SessionDto> {
    const { idleMinutes } = this;
    if (session === null) {
      const firstRun = await this.firstRun.isOpen();
      return { firstRun, account: null, expiresAt: null, idleMinutes, sample: null };
    }
    const { account, expiresAt } = session;
    const actor = { accountId: account.id };
    const sample = account.passwordChangeDue ? null : await this.sample.of(actor);
    return { firstRun: false, account: accountDto(session), expiresAt, idleMinutes, sample };
  }
}

function accountDto({ account }: OpenSession): SignedInAccountDto {
  const { id, userName, displayName } = account;
  const { administrator, mayOpenEngagements, passwordChangeDue } = account;
  return { id, userName, displayName, administrator, mayOpenEngagements, passwordChangeDue };
}
