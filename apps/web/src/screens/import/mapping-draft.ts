import type { Shape } from '../../api/types.ts';

export type Mapping = Shape<'ColumnMappingDto'>;
export type PaymentColumnName = Mapping['columns'][string];
export type ColumnPreview = Shape<'ColumnPreviewDto'>;

/** The columns of a file as the person has decided them so far. */
export interface MappingDraft {
  /** Target by header; each target once. */
  readonly columns: Readonly<Record<string, PaymentColumnName>>;
  /** Formats that the person has chosen, by header. */
  readonly formats: Readonly<Record<string, string>>;
  /** Headers that stay without a target by decision. */
  readonly leftOut: readonly string[];
}

/** What the table shows before anything is changed: the confirmed columns, or the proposed ones. */
export function startOf({
  preview,
  mapping,
  mappingConfirmed,
}: Pick<Shape<'ImportDto'>, 'mapping' | 'mappingConfirmed'> & {
  readonly preview: Shape<'ImportPreviewDto'>;
}): MappingDraft {
  const base = mappingConfirmed && mapping ? mapping : preview.suggestedMapping;
  return draftOf(base, preview.headers);
}

function draftOf({ columns, formats = {}, leftOut = [] }: Mapping, headers: readonly string[]) {
  const known = Object.entries(columns).filter(([header]) => headers.includes(header));
  // A format may stand by the column's name; the table needs it by the header.
  const chosen = known.flatMap(([header, target]) => {
    const format = formats[header] ?? formats[target];
    return format === undefined ? [] : [[header, format] as const];
  });
  return {
    columns: Object.fromEntries(known),
    formats: Object.fromEntries(chosen),
    leftOut: leftOut.filter((header) => headers.includes(header)),
  };
}

/** Gives a header its target and takes it from the header that had it; null leaves the header without one. */
export function withTarget(
  draft: MappingDraft,
  header: string,
  target: PaymentColumnName | null,
): MappingDraft {
  const loser = headerOf(draft, target);
  const moved = [header, loser].filter((one) => one !== undefined);
  const columns = omit(draft.columns, moved);
  const leftOut = draft.leftOut.filter((one) => !moved.includes(one));
  const out = target === null ? header : loser === header ? undefined : loser;
  return {
    columns: target === null ? columns : { ...columns, [header]: target },
    // Another target is read in another format.
    formats: omit(draft.formats, moved),
    leftOut: out === undefined ? leftOut : [...leftOut, out],
  };
}

/** Null: as the file's values tell. */
export function withFormat(
  draft: MappingDraft,
  header: string,
  format: string | null,
): MappingDraft {
  const formats = omit(draft.formats, [header]);
  return { ...draft, formats: format === null ? formats : { ...formats, [header]: format } };
}

/** The header that has a target. */
export function headerOf(
  { columns }: MappingDraft,
  target: PaymentColumnName | null,
): string | undefined {
  return Object.keys(columns).find((header) => columns[header] === target);
}

/** A template on this file: its columns where the file has them, the proposed ones for what it does not speak of. */
export function withTemplate(
  template: Mapping,
  preview: Pick<Shape<'ImportPreviewDto'>, 'headers' | 'suggestedMapping'>,
): MappingDraft {
  const draft = draftOf(template, preview.headers);
  const taken = new Set<string>(Object.values(draft.columns));
  const proposed = Object.entries(preview.suggestedMapping.columns).filter(
    ([header, target]) =>
      !(header in draft.columns) && !draft.leftOut.includes(header) && !taken.has(target),
  );
  return { ...draft, columns: { ...draft.columns, ...Object.fromEntries(proposed) } };
}

/** What is sent: every header without a target is left out, so that nothing is added that the person has not seen. */
export function toMapping(draft: MappingDraft, headers: readonly string[]): Mapping {
  const formats = Object.fromEntries(
    Object.entries(draft.formats).filter(([header]) => header in draft.columns),
  );
  return {
    columns: { ...draft.columns },
    ...(Object.keys(formats).length > 0 && { formats }),
    leftOut: headers.filter((header) => !(header in draft.columns)),
  };
}

/** Headers that may mean several columns and are not decided yet. */
export function undecided(
  draft: MappingDraft,
  ambiguous: readonly Shape<'AmbiguousHeaderDto'>[],
): string[] {
  return ambiguous
    .map(({ header }) => header)
    .filter((header) => !(header in draft.columns) && !draft.leftOut.includes(header));
}

/** The same columns and formats, whatever their order. */
export function sameMapping(one: MappingDraft, other: MappingDraft): boolean {
  return canonical(one) === canonical(other);
}

const canonical = ({ columns, formats }: MappingDraft): string =>
  JSON.stringify([columns, formats].map((record) => Object.entries(record).sort()));

/** A draft from the storage; null for anything else. */
export function readDraft(text: string): MappingDraft | null {
  try {
    const read = JSON.parse(text) as Partial<MappingDraft> | null;
    const { columns, formats, leftOut } = read ?? {};
    return columns && formats && Array.isArray(leftOut) ? { columns, formats, leftOut } : null;
  } catch {
    return null;
  }
}

const omit = <Value>(
  record: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
