import type { OwnValue } from '../../../bpmn/edit-own.ts';
import type { Language } from '../../../texts/define-texts.ts';
import { type Attribute, fieldText, parseField, type Parsed } from '../panel/field-value.ts';

/** Words of fixed values in the person's language. */
export type TellValue = (attribute: Attribute, value: string) => string;

/** A value of a file, or of the editor, as it stands in a cell to be typed over. */
export function columnText(
  attribute: Attribute,
  value: unknown,
  language: Language,
  tell: TellValue,
): string {
  const text = fieldText(attribute, figureOf(attribute, value), language);
  if (attribute.kind !== 'some-of') return text;
  return partsOf(text)
    .map((part) => tell(attribute, part))
    .join('; ');
}

/** Figures of a file are texts; the editor has them as numbers. */
function figureOf({ kind }: Attribute, value: unknown): unknown {
  const isFigure = kind === 'integer' || kind === 'decimal';
  return isFigure && typeof value === 'string' && value !== '' ? Number(value) : value;
}

export type ParsedCell =
  | { readonly value: OwnValue }
  | { readonly words: readonly string[] }
  | Exclude<Parsed, { value: unknown }>;

/** What was typed into a cell as a value of the attribute; `words` are those that several-value cells take. */
export function parseColumn(attribute: Attribute, typed: string, tell: TellValue): ParsedCell {
  const { kind, values = [] } = attribute;
  if (kind === 'some-of') {
    const known = new Map(
      values.flatMap((value) =>
        [value, tell(attribute, value)].map((word) => [word.toLowerCase(), value] as const),
      ),
    );
    const parts = partsOf(typed.replaceAll(',', ';')).map((part) => known.get(part.toLowerCase()));
    if (parts.includes(undefined)) return { words: values.map((value) => tell(attribute, value)) };
    return { value: joined([...new Set(parts)]) };
  }
  if (kind === 'list' || kind === 'data-fields') return { value: joined(partsOf(typed)) };
  return parseField(attribute, typed);
}

export function partsOf(text: string): string[] {
  const parts = text.split(';').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.length === 0 ? undefined : parts.join('; ');
