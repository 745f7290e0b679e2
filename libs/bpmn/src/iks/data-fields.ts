import type { AttributeReader } from './attribute-reader.ts';
import {
  type FieldAccess,
  fieldAccesses,
  type PersonalReference,
  personalReferences,
} from './iks-values.ts';

/** A field of a record that a step reads or writes. */
export interface DataField {
  /** Record and field, for example `person.iban`; neither colon nor semicolon. */
  readonly feld: string;
  readonly zugriff: FieldAccess;
  readonly personenbezug: PersonalReference | null;
}

export function readDataFields(read: AttributeReader): DataField[] {
  return read.parts('datenfelder', dataFieldOf);
}

/** `person.iban:rw:ja`; without the last part nothing is known of the person, without both it is read. */
export function dataFieldOf(text: string): DataField | undefined {
  const [feld = '', access = 'r', personal, ...rest] = text.split(':').map((part) => part.trim());
  const zugriff = fieldAccesses.find((one) => one === access);
  const personenbezug = personalReferences.find((one) => one === personal) ?? null;
  const isUnreadable = personal !== undefined && personenbezug === null;
  if (feld === '' || zugriff === undefined || isUnreadable || rest.length > 0) return undefined;
  return { feld, zugriff, personenbezug };
}

export function dataFieldText({ feld, zugriff, personenbezug }: DataField): string {
  return [feld, zugriff, ...(personenbezug === null ? [] : [personenbezug])].join(':');
}
