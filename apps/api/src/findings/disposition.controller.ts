import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { BulkDispositionService, DispositionService } from '#pruefwerk/findings';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  bulkDisposition,
  BulkDispositionDto,
  type BulkResultDto,
  type BulkUndoResultDto,
  DispositionDto,
  UndoDto,
} from './disposition.dto.ts';
import type { RedFlagDto } from './red-flag.dto.ts';

@Controller('engagements/:engagementId/red-flags')
export class DispositionController {
  constructor(
    private readonly dispositions: DispositionService,
    private readonly bulk: BulkDispositionService,
  ) {}

  /** One disposition for all red flags of a filter or list; 409 when they are not as many as expected. */
  @Post('bulk-disposition')
  @HttpCode(200)
  @RequirePermission('red-flag:dispose')
  disposeAll(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: BulkDispositionDto,
  ): Promise<BulkResultDto> {
    return this.bulk.dispose(actor, engagementId, bulkDisposition(body));
  }

  /** Takes back what of the batch still stands. */
  @Post('bulk-disposition/:batchId/undo')
  @HttpCode(200)
  @RequirePermission('red-flag:dispose')
  undoAll(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('batchId', uuid) batchId: string,
  ): Promise<BulkUndoResultDto> {
    return this.bulk.undo(actor, engagementId, batchId);
  }

  @Post(':id/disposition')
  @HttpCode(200)
  @RequirePermission('red-flag:dispose')
  dispose(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, disposition, reason }: DispositionDto,
  ): Promise<RedFlagDto> {
    return this.dispositions.dispose(actor, { engagementId, id, version }, disposition, reason);
  }

  /** Takes the last disposition back; the one before it holds again. */
  @Post(':id/disposition/undo')
  @HttpCode(200)
  @RequirePermission('red-flag:dispose')
  undo(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version }: UndoDto,
  ): Promise<RedFlagDto> {
    return this.dispositions.undo(actor, { engagementId, id, version });
  }
}
