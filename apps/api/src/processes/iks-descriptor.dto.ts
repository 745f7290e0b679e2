export class IksPropertyDto {
  name: string;
  isAttr: boolean;
  /** A basic type or one of the enumerations. */
  type: string;
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
