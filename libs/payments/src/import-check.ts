import type { CurrencyTotal, IntakeWarning } from '#pruefwerk/intake';
import type { PopulationManifest } from '#pruefwerk/population';
import type { RejectGroup } from './reject-groups.ts';

/** What came out of reading the whole files; kept with the import. Amounts in cents. */
export interface ImportCheck {
  /** read = accepted + rejected. */
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly controlTotalCents: number;
  readonly debitCents: number;
  readonly creditCents: number;
  readonly firstPaymentDate: string | null;
  readonly lastPaymentDate: string | null;
  readonly currencies: readonly CurrencyTotal[];
  readonly rejects: readonly RejectGroup[];
  readonly files: readonly CheckedFile[];
  readonly warnings: readonly IntakeWarning[];
}

export interface CheckedFile {
  readonly name: string;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
}

export function importCheck(
  manifest: PopulationManifest,
  found: Pick<ImportCheck, 'currencies' | 'rejects' | 'warnings'>,
): ImportCheck {
  const { read, accepted, rejected, controlTotalCents, debitCents, creditCents } = manifest;
  const { firstPaymentDate, lastPaymentDate } = manifest;
  return {
    ...{ read, accepted, rejected, controlTotalCents, debitCents, creditCents },
    ...{ firstPaymentDate, lastPaymentDate },
    ...found,
    files: manifest.files.map((file) => ({
      name: file.name,
      rows: file.rows,
      accepted: file.accepted,
      rejected: file.rejected,
    })),
  };
}
