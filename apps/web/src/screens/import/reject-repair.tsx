import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/types.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { checkTexts } from './check.texts.ts';
import type { Import, Preview } from './import.queries.ts';
import { startOf, toMapping, withFormat } from './mapping-draft.ts';
import { repairOf } from './repair.ts';
import { useRecheck } from './use-recheck.ts';
import { atWork } from './wizard-steps.ts';

interface Props {
  readonly one: Import;
  readonly reject: Shape<'RejectDto'>;
}

/** What can be done about a rejected row here; in a sealed population nothing can. */
export function RejectRepair({ one, reject }: Props) {
  const { preview } = one;
  if (!preview || reject.column === null || atWork(one) || one.state === 'sealed') return null;
  return <Repair {...{ one, preview, header: reject.column }} reject={reject} />;
}

interface RepairProps extends Props {
  readonly preview: Preview;
  readonly header: string;
}

function Repair({ one, preview, reject, header }: RepairProps) {
  const say = useTexts(checkTexts);
  const engagementId = useEngagementId();
  const recheck = useRecheck(one);
  const start = startOf({ ...one, preview });
  const column = preview.columns.find((known) => known.header === header);
  const format = start.formats[header] ?? column?.format ?? null;
  const repair = repairOf(reject.code, reject.value, format);
  if (repair === null) {
    if (!/^(?:amount|date|timestamp)-invalid$/.test(reject.code)) return null;
    return (
      <p className="no-print">
        <Link
          to="/p/$engagementId/zahlungsdaten/import/$importId"
          params={{ engagementId, importId: one.id }}
          search={{ schritt: 'spalten' }}
        >
          {say('row.format')}
        </Link>
      </p>
    );
  }
  const mend = () => recheck.run(toMapping(withFormat(start, header, repair), preview.headers));
  return (
    <div className="no-print">
      <Guarded permission="import:write">
        <Button variant="light" size="xs" loading={recheck.pending} onClick={mend}>
          {say(format === '1,234.56' ? 'row.repair.comma' : 'row.repair')}
        </Button>
      </Guarded>{' '}
      <small>{say('row.repair.about')}</small>
      <ProblemNotice problem={recheck.problem} />
    </div>
  );
}
