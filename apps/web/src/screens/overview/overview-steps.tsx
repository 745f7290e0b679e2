import { useRouter } from '@tanstack/react-router';
import type { Shape } from '../../api/types.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import {
  IconAlert,
  IconCalendar,
  IconChevronRight,
  IconData,
  IconFlag,
  IconPlay,
  IconQuery,
  IconSheet,
} from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { stepAddress } from './step-address.ts';
import classes from './overview.module.css';
import { overviewTexts } from './overview.texts.ts';

type NextStep = Shape<'NextStepDto'>;

const icons: Readonly<Record<NextStep['kind'], typeof IconAlert>> = {
  'import-payments': IconData,
  'map-columns': IconData,
  'look-at-failed-import': IconAlert,
  'reconcile-totals': IconData,
  'run-analysis': IconPlay,
  'run-analysis-again': IconPlay,
  'judge-red-flags-about-persons': IconAlert,
  'judge-high-red-flags': IconAlert,
  'judge-red-flags': IconAlert,
  'answer-queries': IconQuery,
  'add-measures': IconFlag,
  'chase-overdue-measures': IconCalendar,
  'issue-workbook': IconSheet,
};

export function OverviewSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const say = useTexts(overviewTexts);
  const router = useRouter();
  const engagementId = useEngagementId();
  return (
    <Card title={say('next.title')}>
      {steps.length === 0 && <p className={classes['none']}>{say('next.none')}</p>}
      <ul className={classes['steps']}>
        {steps.map(({ kind, count, allowed }) => {
          const Icon = icons[kind];
          const href = stepAddress(engagementId, kind);
          return (
            <li key={kind}>
              <a
                href={href}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey) return;
                  event.preventDefault();
                  router.history.push(href);
                }}
              >
                <Icon size={18} aria-hidden />
                <span>
                  <b>{say(`step.${kind}`, { count: count ?? 1 })}</b>
                  <small>{allowed ? say(`step.${kind}.note`) : say('next.wait')}</small>
                </span>
                <IconChevronRight size={16} aria-hidden />
              </a>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
