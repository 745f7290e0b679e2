import type { Disposition } from '../../parts/disposition-tag.tsx';
import { partsTexts } from '../../parts/parts.texts.ts';
import type { EngagementRole } from '../../engagement/engagement.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { FindingStatus } from '../findings/finding-status.ts';
import { findingsTexts } from '../findings/findings.texts.ts';
import type { MeasureStatus } from '../measures/measure-status.ts';
import { measuresTexts } from '../measures/measures.texts.ts';
import type { AuditEntry } from './audit-trail.queries.ts';

/** What an action led to, in the words of its own screen; null where the action says it all. */
export function useDetailWords(): (entry: Pick<AuditEntry, 'action' | 'details'>) => string | null {
  const sayPart = useTexts(partsTexts);
  const sayFinding = useTexts(findingsTexts);
  const sayMeasure = useTexts(measuresTexts);
  return ({ action, details }) => {
    const value = (name: string) => {
      const given = details?.[name];
      return typeof given === 'string' ? given : null;
    };
    const status = value('status');
    if (action === 'finding.status-changed' && status) {
      return sayFinding(`status.${status as FindingStatus}`);
    }
    if (action === 'measure.status-changed' && status) {
      return sayMeasure(`status.${status as MeasureStatus}`);
    }
    const disposition = value('disposition');
    if (disposition) return sayPart(`disposition.${disposition as Disposition}`);
    const role = value('role');
    if (action.startsWith('member.') && role) return sayPart(`role.${role as EngagementRole}`);
    return null;
  };
}
