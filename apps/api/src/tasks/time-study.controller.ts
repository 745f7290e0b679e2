import { Controller, Get, Query } from '@nestjs/common';
import { observationRounds, sampleSize } from '#pruefwerk/staffing';
import { RequirePermission } from '../access/route-permission.ts';
import {
  type ObservationRoundsDto,
  ObservationRoundsQuery,
  type SampleSizeDto,
  SampleSizeQuery,
} from './time-study.dto.ts';

/** Plans time studies; nothing is recorded, so no engagement is asked for. */
@Controller('time-study')
export class TimeStudyController {
  /** Observations that a share with a given precision needs. */
  @Get('sample-size')
  @RequirePermission('session:own')
  size(@Query() { confidence, share, error, population }: SampleSizeQuery): SampleSizeDto {
    const request = { confidence, share, error, population: population ?? null };
    const { size, z, unlimited } = sampleSize(request);
    return { size, z, unlimited };
  }

  /** Random times of a multi-moment study, the same for the same seed. */
  @Get('rounds')
  @RequirePermission('session:own')
  rounds(@Query() query: ObservationRoundsQuery): ObservationRoundsDto {
    return { rounds: observationRounds(query) };
  }
}
