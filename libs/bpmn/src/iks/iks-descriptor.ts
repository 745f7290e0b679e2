import { IKS } from '../namespaces.ts';
import type { IksAttribute, IksAttributeKind } from './iks-attribute.ts';
import { iksElements } from './iks-elements.ts';

export type IksPropertyType = 'String' | 'Integer' | 'Real' | 'Boolean';

export interface IksDescriptorProperty {
  readonly name: string;
  readonly isAttr: true;
  /** A basic type or an enumeration of this descriptor. */
  readonly type: string;
  readonly meta: IksAttribute;
}

export interface IksDescriptorType {
  readonly name: string;
  readonly superClass: string[];
  readonly properties: IksDescriptorProperty[];
}

export interface IksDescriptorEnumeration {
  readonly name: string;
  readonly literalValues: { name: string }[];
}

/** What bpmn-moddle needs to read and write the own elements with their types. */
export interface IksDescriptor {
  readonly name: string;
  readonly prefix: string;
  readonly uri: string;
  readonly xml: { readonly tagAlias: 'lowerCase' };
  readonly types: IksDescriptorType[];
  readonly enumerations: IksDescriptorEnumeration[];
}

/** Lists are texts for it: moddle has no list attribute. */
const moddleTypes: Readonly<Partial<Record<IksAttributeKind, IksPropertyType>>> = {
  flag: 'Boolean',
  integer: 'Integer',
  decimal: 'Real',
};

function typeOf({ kind, enumeration }: IksAttribute): string {
  return kind === 'one-of' && enumeration ? enumeration : (moddleTypes[kind] ?? 'String');
}

/** By name; a list of values that several attributes take stands there once. */
function enumerations(): IksDescriptorEnumeration[] {
  const named = iksElements
    .flatMap(({ attributes }) => attributes)
    .flatMap(({ enumeration, values }) => (enumeration && values ? [[enumeration, values]] : []));
  return [...new Map(named as [string, readonly string[]][])].map(([name, literals]) => ({
    name,
    literalValues: literals.map((literal) => ({ name: literal })),
  }));
}

/** Made from {@link iksElements}; `meta` says what moddle does not know: units, limits, lists. */
export const iksDescriptor: IksDescriptor = {
  name: 'iks',
  prefix: 'iks',
  uri: IKS,
  xml: { tagAlias: 'lowerCase' },
  types: iksElements.map(({ type, attributes }) => ({
    name: type,
    superClass: ['Element'],
    properties: attributes.map((attribute) => ({
      ...{ name: attribute.name, isAttr: true, type: typeOf(attribute), meta: attribute },
    })),
  })),
  enumerations: enumerations(),
};
