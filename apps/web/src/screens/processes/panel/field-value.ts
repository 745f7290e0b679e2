import type { Shape } from '../../../api/types.ts';
import type { Language } from '../../../texts/define-texts.ts';

export type Attribute = Shape<'IksAttributeDto'>;

/** Shares are written in percent. */
const scale = ({ unit }: Attribute): number => (unit === 'share' ? 100 : 1);

/** A recorded value as it stands in a field, as it would be typed. */
export function fieldText(attribute: Attribute, value: unknown, language: Language): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '';
    const text = String(Number((value * scale(attribute)).toPrecision(12)));
    return language === 'de' ? text.replace('.', ',') : text;
  }
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

export type FieldFault = 'number' | 'whole' | 'range' | 'date' | 'pattern';

export type Parsed =
  | { readonly value: string | number | undefined }
  | { readonly fault: FieldFault; readonly least: number; readonly most: number };

const NUMBER = /^\d{1,12}([.,]\d{1,2}|[.,]\d{4,6})?$/;

/**
 * What a person typed as a value of the attribute, nothing as "not recorded". Three digits after a comma may be meant as
 * thousands and are asked back.
 */
export function parseField(attribute: Attribute, text: string): Parsed {
  const typed = text.trim();
  if (typed === '') return { value: undefined };
  const { kind, pattern } = attribute;
  if (kind === 'integer' || kind === 'decimal') return parseFigure(attribute, typed);
  if (kind === 'date' && !isDay(typed)) return faulty(attribute, 'date');
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(typed))
    return faulty(attribute, 'pattern');
  return { value: typed };
}

function parseFigure(attribute: Attribute, typed: string): Parsed {
  const isWhole = attribute.kind === 'integer' && scale(attribute) === 1;
  if (!NUMBER.test(typed)) return faulty(attribute, isWhole ? 'whole' : 'number');
  const figure = Number(typed.replace(',', '.'));
  if (isWhole && !Number.isInteger(figure)) return faulty(attribute, 'whole');
  const { least, most } = limits(attribute);
  if (figure < least || figure > most) return faulty(attribute, 'range');
  return { value: Number((figure / scale(attribute)).toPrecision(12)) };
}

function faulty(attribute: Attribute, fault: FieldFault): Parsed {
  return { fault, ...limits(attribute) };
}

/** As they are typed. */
function limits(attribute: Attribute): { least: number; most: number } {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = attribute;
  return { least: least * scale(attribute), most: most * scale(attribute) };
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day?.toJSON()?.startsWith(text) ?? false;
}
