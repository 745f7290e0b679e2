/** The package brings types for its elements only; these are the parts that are used here. */
declare module 'bpmn-moddle' {
  export interface ModdleProperty {
    readonly name: string;
    readonly type: string;
    readonly default?: string | number | boolean;
    readonly isMany?: boolean;
    readonly isReference?: boolean;
    readonly isAttr?: boolean;
  }

  export interface ModdleDescriptor {
    readonly propertiesByName: Readonly<Record<string, ModdleProperty | undefined>>;
    readonly properties: readonly ModdleProperty[];
  }

  export class BpmnModdle {
    constructor(extensions?: object);
    fromXML(xml: string): Promise<{ readonly rootElement: object }>;
    create(type: string, attributes: object): object;
    toXML(root: object, options?: { format?: boolean }): Promise<{ readonly xml: string }>;
    readonly registry: {
      /** @throws Error for an unknown type */
      getEffectiveDescriptor(type: string): ModdleDescriptor;
    };
  }
}
