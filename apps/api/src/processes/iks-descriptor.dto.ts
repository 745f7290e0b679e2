import { ApiPropertyOptional } from '@nestjs/swagger';
import type { IksAttributeKind, IksUnit } from '#pruefwerk/bpmn';

/** What moddle does not know of an attribute, for forms and checks. */
export class IksAttributeDto {
  name: string;
  /** Lists are texts whose parts are separated by semicolons. */
  kind: IksAttributeKind;
  /** Name of the list of values. */
  enumeration?: string;
  @ApiPropertyOptional({ type: [String] })
  values?: readonly string[];
  least?: number;
  most?: number;
  unit?: IksUnit;
  /** Regular expression that a text matches as a whole. */
  pattern?: string;
}

export class IksPropertyDto {
  name: string;
  isAttr: boolean;
  /** A basic type or one of the enumerations. */
  type: string;
  meta: IksAttributeDto;
}

export class IksTypeDto {
  name: string;
  superClass: string[];
  properties: IksPropertyDto[];
}

export class IksLiteralDto {
  name: string;
}

export class IksEnumerationDto {
  name: string;
  literalValues: IksLiteralDto[];
}

export class IksXmlDto {
  tagAlias: 'lowerCase';
}

/** As bpmn-moddle takes it. */
export class IksDescriptorDto {
  name: string;
  prefix: string;
  uri: string;
  xml: IksXmlDto;
  types: IksTypeDto[];
  enumerations: IksEnumerationDto[];
}
