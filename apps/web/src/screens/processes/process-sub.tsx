import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { processNumber } from './process-number.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessFile } from './processes.queries.ts';

/** The line below the name: number, kind, revision, unit, cases. */
export function ProcessSub({ file: { process } }: { readonly file: ProcessFile }) {
  const say = useTexts(processTexts);
  const { count } = useFormat();
  const engagementId = useEngagementId();
  const { number, kind, revision, unit, organisationUnitId, caseloadPerYear } = process;
  const linkedUnit = organisationUnitId !== null && (
    <Link
      to="/p/$engagementId/organisation"
      params={{ engagementId }}
      search={{ einheit: organisationUnitId }}
    >
      {unit}
    </Link>
  );
  const parts = [
    say('sub', { number: processNumber(number), kind: say(`kind.${kind}`), revision }),
    linkedUnit || unit,
    caseloadPerYear === null ? '' : say('sub.cases', { count: count(caseloadPerYear) }),
  ];
  return parts
    .filter((part) => part !== '')
    .map((part, i) => (
      <Fragment key={i}>
        {i > 0 && ' · '}
        {part}
      </Fragment>
    ));
}
