import { describe, expect, it } from '@jest/globals';
import { NumberedPseudonyms } from '#pruefwerk/payment-check';
import {
  columnSpec,
  type PaymentColumn,
  type SealedColumn,
  sealedColumnName,
} from '#pruefwerk/population';
import { PersonalColumn } from './payments.problems.ts';
import { requireOpenColumn, shownRow } from './shown-row.ts';

const sealed = (canonical: PaymentColumn): SealedColumn => ({
  name: sealedColumnName(canonical),
  type: columnSpec(canonical).type,
  canonical,
  header: canonical,
  format: null,
});

describe('a payment as persons may see it', () => {
  it('shows pseudonyms for clerks and persons and withholds what has none', () => {
    const columns = [
      ...(['amount', 'payee_name', 'captured_by', 'note', 'case_number'] as const).map(sealed),
      { ...sealed('note'), name: 'Interne Nr', canonical: null },
    ];
    const row = {
      ...{ row_no: 7, source_file: 'a.csv', source_line: 8 },
      ...{ amount_cents: 39700, payee_name: 'Erika Mustermann', captured_by: 'meier' },
      ...{ note: 'ruft zurück', case_number: 'AZ-1', 'Interne Nr': 'Mustermann' },
    };
    expect(shownRow(row, columns, new NumberedPseudonyms())).toEqual({
      ...{ row_no: 7, source_file: 'a.csv', source_line: 8 },
      ...{ amount_cents: 39700, payee_name: 'P-0001', captured_by: 'SB-01' },
      ...{ note: null, case_number: 'AZ-1' },
    });
  });

  it.each(['payee_name', 'iban', 'captured_by', 'note', 'Interne Nr'])(
    'lets nobody filter or sort by %s, which would give its values away',
    (column) => {
      expect(() => requireOpenColumn(column)).toThrow(PersonalColumn);
    },
  );

  it.each(['amount_cents', 'payment_date', 'case_number', 'row_no', 'source_file'])(
    'lets filter and sort by %s',
    (column) => {
      expect(() => requireOpenColumn(column)).not.toThrow();
    },
  );
});
