import { Controller, Get, Res } from '@nestjs/common';
import { Readiness, type ReadinessReport } from '#pruefwerk/platform';
import type { Response } from 'express';
import { Public } from '../access/route-permission.ts';

/** For supervisors and load balancers; outside of `/api`, without session. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. */
  @Get('live')
  @Public(true)
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can do its work; 503 with the check that failed otherwise. */
  @Get('ready')
  @Public(true)
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadinessReport> {
    const report = await this.readiness.check();
    response.status(report.ready ? 200 : 503);
    return report;
  }
}
