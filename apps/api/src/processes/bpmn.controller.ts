import { Controller, Get } from '@nestjs/common';
import { iksDescriptor } from '#pruefwerk/bpmn';
import { RequirePermission } from '../access/route-permission.ts';
import type { IksDescriptorDto } from './iks-descriptor.dto.ts';

@Controller('bpmn')
export class BpmnController {
  /** Descriptor for bpmn-moddle: with it an editor reads and writes the own attributes with their types. */
  @Get('iks-descriptor')
  @RequirePermission('session:own')
  descriptor(): IksDescriptorDto {
    return iksDescriptor;
  }
}
