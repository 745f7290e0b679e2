import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { iksDescriptor, iksSchema } from '#pruefwerk/bpmn';
import type { Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { attachment } from '../streaming/attachment.ts';
import type { IksDescriptorDto } from './iks-descriptor.dto.ts';

const XML = 'application/xml';

@Controller('bpmn')
export class BpmnController {
  /** Descriptor for bpmn-moddle: with it an editor reads and writes the own attributes with their types. */
  @Get('iks-descriptor')
  @RequirePermission('session:own')
  descriptor(): IksDescriptorDto {
    return iksDescriptor;
  }

  /** XML schema of the own attributes as a file, for other programs. */
  @Get('iks-schema')
  @RequirePermission('session:own')
  @ApiOkResponse({ content: { [XML]: { schema: { type: 'string' } } } })
  schema(@Res() response: Response): void {
    response.set({ 'Content-Type': XML, 'Content-Disposition': attachment('iks-1.0.xsd') });
    response.send(iksSchema());
  }
}
