import { measureNumber } from '../../format/format.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { measuresTexts } from '../measures/measures.texts.ts';
import type { MeasureStatus } from '../measures/measure-status.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './finding-history.module.css';
import type { FindingStatus } from './finding-status.ts';
import type { FindingFile } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';
import { findingsTexts } from './findings.texts.ts';

type Entry = FindingFile['history'][number];

/** What happened to the finding and its measures, oldest first. */
export function FindingHistory({ file }: { readonly file: FindingFile }) {
  const say = useTexts(findingTexts);
  const { dateTime } = useFormat();
  const words = useEntryWords(file);
  const { createdAt, createdByName } = file.finding;
  const unknown = say('unknownPerson');
  return (
    <Card title={say('history')}>
      <ol className={classes['history']}>
        <li>
          <time dateTime={createdAt}>{dateTime(createdAt)}</time>
          <span>
            {say('history.created')} · {createdByName ?? unknown}
          </span>
        </li>
        {file.history.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.changedAt}>{dateTime(entry.changedAt)}</time>
            <span>
              {words(entry)} · {entry.changedByName ?? unknown}
              {entry.reason && <span className={classes['reason']}>„{entry.reason}“</span>}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function useEntryWords({ measures }: FindingFile): (entry: Entry) => string {
  const say = useTexts(findingTexts);
  const sayFinding = useTexts(findingsTexts);
  const sayMeasure = useTexts(measuresTexts);
  const { date } = useFormat();
  return ({ kind, measureId, before, after }) => {
    if (measureId === null) {
      const status = (value: string | null) => sayFinding(`status.${value as FindingStatus}`);
      return say('history.status', { before: status(before), after: status(after) });
    }
    const measure = measures.find(({ id }) => id === measureId);
    const number = measure ? measureNumber(measure.number) : say('measures');
    if (kind === 'deadline') {
      const day = (value: string | null) => (value ? date(value) : say('history.noDate'));
      return say('history.deadline', { number, before: day(before), after: day(after) });
    }
    const status = (value: string | null) => sayMeasure(`status.${value as MeasureStatus}`);
    return say('history.measure', { number, before: status(before), after: status(after) });
  };
}
