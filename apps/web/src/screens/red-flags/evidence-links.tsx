import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Evidence } from './marked-fields.ts';
import { fileTexts } from './red-flag-file.texts.ts';

/** All red flags of a case, whatever their standing. */
export function CaseLink({ caseNumber }: { readonly caseNumber: string }) {
  const engagementId = useEngagementId();
  return (
    <Link
      to="/p/$engagementId/auffaelligkeiten"
      params={{ engagementId }}
      search={{ fall: caseNumber, stand: ['alle'] }}
      className="mono"
    >
      {caseNumber}
    </Link>
  );
}

interface VoucherProps {
  readonly datasetId: string;
  readonly row: Evidence;
}

/** The payment in the grid; a line without a voucher only names its place in the file. */
export function VoucherLink({ datasetId, row }: VoucherProps) {
  const say = useTexts(fileTexts);
  const engagementId = useEngagementId();
  if (row.voucherNumber === null) {
    return (
      <span title={row.sourceFile}>{say('evidence.noVoucher', { line: row.sourceLine })}</span>
    );
  }
  return (
    <Link
      to="/p/$engagementId/zahlungsdaten/$datasetId/zahlungen"
      params={{ engagementId, datasetId }}
      search={{ suche: row.voucherNumber }}
      className="mono"
    >
      {row.voucherNumber}
    </Link>
  );
}
