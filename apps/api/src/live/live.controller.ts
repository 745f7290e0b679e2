import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { type Actor, ChangeBell } from '#pruefwerk/platform';
import type { Request, Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import { EventStream } from '../streaming/event-stream.ts';
import { closedSignal, lastEventId } from '../streaming/send-events.ts';
import { uuid } from '../uuid.pipe.ts';
import { LiveChanges } from './live-changes.ts';
import { LiveChangeDto, LiveEndDto, LiveStartDto } from './live-event.dto.ts';
import { onEachRing } from './on-each-ring.ts';

interface Watch {
  readonly actor: Actor;
  readonly engagementId: string;
  readonly stream: EventStream;
  readonly signal: AbortSignal;
}

const eventData = [LiveChangeDto, LiveStartDto, LiveEndDto];

@AnswersWithProblems()
@Controller('engagements/:engagementId/events')
export class LiveController {
  constructor(
    private readonly changes: LiveChanges,
    private readonly bell: ChangeBell,
  ) {}

  /**
   * Committed changes of the engagement as server-sent events: `ready` {@link LiveStartDto} first, then `change` for
   * each; `reset` when too many were missed; `end` when the session or the membership is over. Goes on after
   * `Last-Event-ID`.
   */
  @Get()
  @RequirePermission('engagement:read')
  @ApiExtraModels(...eventData)
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiOkResponse({
    description: 'Server-sent events; the data of one event',
    content: {
      'text/event-stream': {
        schema: { anyOf: eventData.map((data) => ({ $ref: getSchemaPath(data) })) },
      },
    },
  })
  async events(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const signal = closedSignal(response);
    const last = await this.changes.last(actor, engagementId);
    const stream = EventStream.open(response);
    try {
      const after = start(stream, lastEventId(request), last);
      await this.follow({ actor, engagementId, stream, signal }, after);
    } finally {
      stream.end();
    }
  }

  private async follow({ actor, engagementId, stream, signal }: Watch, start: number) {
    let after = start;
    await onEachRing({ bell: this.bell, engagementId, signal }, async () => {
      if (!(await stream.goesOn())) return false;
      const { changes, upTo, reset } = await this.changes.after(actor, engagementId, after);
      for (const data of changes) stream.send({ id: data.entry, event: 'change', data });
      if (reset) stream.send({ id: upTo, event: 'reset', data: { entry: upTo } });
      after = upTo;
      return true;
    });
  }
}

/** Tells where the stream begins; an entry that the trail does not reach (a restored copy) begins anew. */
function start(stream: EventStream, asked: number, last: number): number {
  if (asked > 0 && asked <= last) return asked;
  const event = asked === 0 ? 'ready' : 'reset';
  stream.send({ id: last, event, data: { entry: last } satisfies LiveStartDto });
  return last;
}
