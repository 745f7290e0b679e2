import type { ModelWarning } from '../model-warning.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

export interface Limits {
  readonly least?: number;
  readonly most?: number;
}

export const SHARE: Limits = { most: 1 };
export const FIVE: Limits = { most: 5 };

/** Reads the typed attributes of one own element and tells what could not be read or is not known. */
export class AttributeReader {
  readonly #known = new Set<string>();

  constructor(
    private readonly element: XmlElement | null,
    private readonly ownerId: string,
    private readonly warnings: ModelWarning[],
  ) {}

  text(name: string): string | null {
    this.#known.add(name);
    const value = this.element && attributeOf(this.element, name);
    return value?.trim() ? value.trim() : null;
  }

  /** Parts of a list, separated by semicolons. */
  list(name: string): string[] {
    const parts = this.text(name)?.split(';') ?? [];
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  }

  /** With a decimal point, as XML schema writes numbers; not negative unless allowed. */
  number(name: string, { least = 0, most = Number.MAX_SAFE_INTEGER }: Limits = {}): number | null {
    return this.convert(name, (value) => {
      const number = NUMBER.test(value) ? Number(value) : NaN;
      return number >= least && number <= most ? number : undefined;
    });
  }

  flag(name: string): boolean | null {
    return this.convert(name, (value) => FLAGS[value]);
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | null {
    return this.convert(name, (value) => values.find((one) => one === value));
  }

  someOf<T extends string>(name: string, values: readonly T[]): T[] {
    return this.parts(name, (part) => values.find((one) => one === part));
  }

  /** Parts of a list, each read by itself; what cannot be read is told and left out. */
  parts<T>(name: string, read: (part: string) => T | undefined): T[] {
    return this.list(name).flatMap((part) => {
      const value = read(part);
      if (value === undefined) this.unreadable(name, part);
      return value ?? [];
    });
  }

  /** To be called at the end: whatever was not asked for is not known. */
  tellUnknown(): void {
    for (const { namespace, local } of this.element?.attributes ?? []) {
      if (namespace !== '' || this.#known.has(local)) continue;
      this.warn('bpmn.warning.attribute-unknown', { attribute: local });
    }
  }

  private convert<T>(name: string, read: (value: string) => T | undefined): T | null {
    const value = this.text(name);
    if (value === null) return null;
    const result = read(value);
    if (result === undefined) this.unreadable(name, value);
    return result ?? null;
  }

  private unreadable(attribute: string, value: string): void {
    this.warn('bpmn.warning.attribute-unreadable', { attribute, value: value.slice(0, 80) });
  }

  private warn(code: ModelWarning['code'], parameters: ModelWarning['parameters']): void {
    const line = this.element?.place.line ?? 1;
    this.warnings.push({ code, elementId: this.ownerId, line, parameters });
  }
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false, 1: true, 0: false };
