import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { findingNumber, redFlagNumber } from '../../format/format.ts';
import { useFormat } from '../../format/use-format.ts';
import { DispositionTag } from '../../parts/disposition-tag.tsx';
import { IconAlert, IconFlag, IconUsers } from '../../parts/icons.ts';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { CaseLink } from './evidence-links.tsx';
import classes from './file.module.css';
import { fileTexts } from './red-flag-file.texts.ts';
import type { RedFlagFile } from './red-flags.queries.ts';
import { useCreateFinding } from './use-create-finding.ts';

/** What this red flag belongs to: its case, the others of the case, findings that rest on it. */
export function FileContext({ file }: { readonly file: RedFlagFile }) {
  const say = useTexts(fileTexts);
  const { caseNumber } = file.redFlag.face;
  return (
    <section>
      <h3 className={classes['heading']}>{say('context.title')}</h3>
      <ul className={classes['context']}>
        {caseNumber !== null && (
          <li>
            <IconUsers size={16} aria-hidden />
            <span>
              {say('context.case')} <CaseLink caseNumber={caseNumber} />
            </span>
          </li>
        )}
        <li>
          <IconAlert size={16} aria-hidden />
          <Related file={file} />
        </li>
        <li>
          <IconFlag size={16} aria-hidden />
          <Findings file={file} />
        </li>
      </ul>
    </section>
  );
}

function Related({ file: { related, relatedTotal, redFlag } }: { readonly file: RedFlagFile }) {
  const say = useTexts(fileTexts);
  const { money } = useFormat();
  const inLanguage = useBilingual();
  const engagementId = useEngagementId();
  const { caseNumber } = redFlag.face;
  if (relatedTotal === 0) return <span>{say('context.noRelated')}</span>;
  return (
    <details>
      <summary>{say('context.related', { count: relatedTotal })}</summary>
      <ul className={classes['related']}>
        {related.map(({ id, number, title, amountAtRiskCents, disposition }) => (
          <li key={id}>
            <Link
              from="/p/$engagementId/auffaelligkeiten"
              to="."
              search={(before) => ({ ...before, nr: number })}
            >
              <span className="mono">{redFlagNumber(number)}</span> {inLanguage(title)}
            </Link>{' '}
            {money(amountAtRiskCents)} <DispositionTag disposition={disposition} />
          </li>
        ))}
        {caseNumber !== null && relatedTotal > related.length && (
          <li>
            <Link
              to="/p/$engagementId/auffaelligkeiten"
              params={{ engagementId }}
              search={{ fall: caseNumber, stand: ['alle'] }}
            >
              {say('context.more', { case: caseNumber })}
            </Link>
          </li>
        )}
      </ul>
    </details>
  );
}

function Findings({ file: { findings, redFlag } }: { readonly file: RedFlagFile }) {
  const say = useTexts(fileTexts);
  const engagementId = useEngagementId();
  const creating = useCreateFinding();
  if (findings.length > 0) {
    return (
      <span>
        {findings.map(({ id, number, title }) => (
          <Link
            key={id}
            to="/p/$engagementId/feststellungen/$findingId"
            params={{ engagementId, findingId: id }}
            className={classes['line']}
          >
            {say('context.finding')} {findingNumber(number)}: {title}
          </Link>
        ))}
      </span>
    );
  }
  if (redFlag.disposition !== 'confirmed') return <span>{say('context.noFinding')}</span>;
  return (
    <Guarded permission="finding:write">
      <Button
        variant="default"
        size="compact-sm"
        loading={creating.isPending}
        onClick={() => creating.mutate(redFlag)}
      >
        {say('context.createFinding')}
      </Button>
    </Guarded>
  );
}
