/** What a value of an own attribute is; lists are texts whose parts are separated by semicolons. */
export type IksAttributeKind =
  | 'text'
  | 'list'
  | 'one-of'
  | 'some-of'
  | 'flag'
  | 'integer'
  | 'decimal'
  | 'date'
  /** List of `field:access:personal`, for example `person.iban:rw:ja`. */
  | 'data-fields';

/** In what a figure is measured. */
export type IksUnit =
  | 'min'
  | 'h'
  | 'd'
  | 'years'
  | 'eur'
  | 'eur-per-year'
  | 'cases-per-year'
  | 'posts'
  | 'share'
  | 'times';

/** One own attribute: the descriptor, the schema, the check of an edit and the form of a screen come from this. */
export interface IksAttribute {
  readonly name: string;
  readonly kind: IksAttributeKind;
  /** Name of the list of values, for `one-of` and `some-of`. */
  readonly enumeration?: string;
  readonly values?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly unit?: IksUnit;
  /** Regular expression that a text matches as a whole; the same in XML schema and in JavaScript. */
  readonly pattern?: string;
}

export interface IksElement {
  /** As in the file, for example `aktivitaet`. */
  readonly local: string;
  /** Of the descriptor, for example `Aktivitaet`. */
  readonly type: string;
  readonly attributes: readonly IksAttribute[];
}

type More = Partial<Omit<IksAttribute, 'name' | 'kind'>>;

export const texts = (...names: readonly string[]): IksAttribute[] =>
  names.map((name) => ({ name, kind: 'text' }));

export const lists = (...names: readonly string[]): IksAttribute[] =>
  names.map((name) => ({ name, kind: 'list' }));

export const flag = (name: string): IksAttribute => ({ name, kind: 'flag' });
export const date = (name: string): IksAttribute => ({ name, kind: 'date' });

export const matching = (name: string, pattern: string): IksAttribute => ({
  ...{ name, kind: 'text', pattern },
});

/** Never negative. */
export const decimal = (name: string, unit: IksUnit, more: More = {}): IksAttribute => ({
  ...{ name, kind: 'decimal', least: 0, unit },
  ...more,
});

export const integer = (name: string, more: More = {}): IksAttribute => ({
  ...{ name, kind: 'integer', least: 0 },
  ...more,
});

export const oneOf = (
  name: string,
  enumeration: string,
  values: readonly string[],
): IksAttribute => ({ name, kind: 'one-of', enumeration, values });

export const someOf = (
  name: string,
  enumeration: string,
  values: readonly string[],
): IksAttribute => ({ name, kind: 'some-of', enumeration, values });
