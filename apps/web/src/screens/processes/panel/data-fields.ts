/** A field of a record that a step reads or writes, as the file writes it: `person.iban:rw:ja`. */
export interface DataField {
  readonly field: string;
  readonly access: string;
  /** Empty while nobody has said. */
  readonly personal: string;
}

export const accesses = ['r', 'w', 'rw'] as const;

export function dataFieldsOf(text: string): DataField[] {
  return text.split(';').flatMap((part) => {
    const [field = '', access = 'r', personal = ''] = part.split(':').map((one) => one.trim());
    return field === '' ? [] : [{ field, access, personal }];
  });
}

/** Undefined for none. A colon or semicolon in a name would begin another part. */
export function dataFieldsText(fields: readonly DataField[]): string | undefined {
  const parts = fields.flatMap(({ field, access, personal }) => {
    const name = field.replace(/[:;]/g, ' ').trim();
    return name === '' ? [] : [[name, access, ...(personal === '' ? [] : [personal])].join(':')];
  });
  return parts.length === 0 ? undefined : parts.join('; ');
}
