import { given, integer, text } from '../../address/search-fields.ts';

/** What the address remembers of this screen. */
export interface AuditTrailSearch {
  /** Account of the person who did it. */
  readonly person?: string;
  /** Kind of object, for example 'finding'. */
  readonly art?: string;
  /** Plain dates, both days included. */
  readonly von?: string;
  readonly bis?: string;
  readonly suche?: string;
  readonly seite?: number;
}

const day = (raw: Record<string, unknown>, name: string) => {
  const value = text(raw, name);
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
};

const account = (raw: Record<string, unknown>) => {
  const value = text(raw, 'person');
  return value !== undefined && /^[\da-f-]{36}$/i.test(value) ? value : undefined;
};

export function auditTrailSearch(raw: Record<string, unknown>): AuditTrailSearch {
  return given({
    person: account(raw),
    art: text(raw, 'art'),
    von: day(raw, 'von'),
    bis: day(raw, 'bis'),
    suche: text(raw, 'suche'),
    seite: integer(raw, 'seite'),
  });
}
