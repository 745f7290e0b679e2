import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '#pruefwerk/platform';
import { ProcessPictures, type WantedPicture } from '#pruefwerk/reporting';
import type { Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { attachment } from '../streaming/attachment.ts';
import { uuid } from '../uuid.pipe.ts';
import { PictureQuery, PngQuery } from './process-picture.dto.ts';

const SVG = 'image/svg+xml';
const PNG = 'image/png';

/** Nothing runs and nothing is loaded, also when the picture is opened by itself; its strokes are styles. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The diagram of a process as a picture, with controls, risks, times and red flags drawn into it. */
@Controller('engagements/:engagementId/processes/:id')
export class ProcessPictureController {
  constructor(private readonly pictures: ProcessPictures) {}

  @Get('picture.svg')
  @RequirePermission('process:read')
  @ApiOkResponse({ content: { [SVG]: { schema: { type: 'string' } } } })
  async svg(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() { overlays = [], language = 'de' }: PictureQuery,
    @Res() response: Response,
  ): Promise<void> {
    const wanted = { format: 'svg', show: new Set(overlays), language } as const;
    await this.send(response, actor, { engagementId, id }, wanted);
  }

  @Get('picture.png')
  @RequirePermission('process:read')
  @ApiOkResponse({ content: { [PNG]: { schema: { type: 'string', format: 'binary' } } } })
  async png(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() { overlays = [], language = 'de', width }: PngQuery,
    @Res() response: Response,
  ): Promise<void> {
    const show = new Set(overlays);
    const wanted = { format: 'png', show, language, ...(width && { width }) } as const;
    await this.send(response, actor, { engagementId, id }, wanted);
  }

  private async send(
    response: Response,
    actor: Actor,
    target: { engagementId: string; id: string },
    wanted: WantedPicture,
  ): Promise<void> {
    const { name, content } = await this.pictures.draw(actor, target, wanted);
    response.set({
      'Content-Type': wanted.format === 'svg' ? `${SVG}; charset=utf-8` : PNG,
      'Content-Disposition': attachment(`${name}.${wanted.format}`),
      'Content-Security-Policy': PICTURE_POLICY,
      'Cache-Control': 'private, no-store',
    });
    response.end(content);
  }
}
