import { isPlainDate } from '#pruefwerk/calendar';
import { isPaymentColumn, type ColumnMapping, type PaymentColumn } from '#pruefwerk/population';
import type { SigningLimit } from '#pruefwerk/red-flags';
import { SettingsProblem } from './payment-check.problems.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function texts(value: unknown, part: string): Record<string, string> {
  if (!isRecord(value)) throw new SettingsProblem('check.mapping-shape', { value: part });
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry !== 'string')
      throw new SettingsProblem('check.mapping-shape', { value: `${part}.${key}` });
  }
  return value as Record<string, string>;
}

/**
 * Column mapping from JSON: `{ "columns": { "<header>": "<canonical column>" }, "formats": { "<header>": "dd.mm.yyyy" } }`.
 * @throws SettingsProblem naming what is wrong
 */
export function columnMappingFrom(json: unknown): ColumnMapping {
  if (!isRecord(json)) throw new SettingsProblem('check.mapping-shape', { value: 'JSON' });
  const columns: Record<string, PaymentColumn> = {};
  for (const [header, column] of Object.entries(texts(json['columns'], 'columns'))) {
    if (!isPaymentColumn(column))
      throw new SettingsProblem('check.mapping-column', { header, column });
    columns[header] = column;
  }
  return json['formats'] === undefined
    ? { columns }
    : { columns, formats: texts(json['formats'], 'formats') };
}

const isDateOrNull = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && isPlainDate(value));

function signingLimit(entry: unknown, index: number): SigningLimit {
  const line = index + 1;
  if (!isRecord(entry)) throw new SettingsProblem('check.limits-shape', { line });
  const { limitCents, orgUnit = null, validFrom = null, validTo = null } = entry;
  const amount =
    typeof limitCents === 'number' && Number.isSafeInteger(limitCents) && limitCents > 0;
  const unit = orgUnit === null || typeof orgUnit === 'string';
  if (!amount || !unit || !isDateOrNull(validFrom) || !isDateOrNull(validTo)) {
    throw new SettingsProblem('check.limits-shape', { line });
  }
  return { limitCents, orgUnit, validFrom, validTo };
}

/** Signing limits from a JSON list. @throws SettingsProblem naming the entry */
export function signingLimitsFrom(json: unknown): SigningLimit[] {
  if (!Array.isArray(json)) throw new SettingsProblem('check.limits-shape', { line: 0 });
  return json.map(signingLimit);
}
