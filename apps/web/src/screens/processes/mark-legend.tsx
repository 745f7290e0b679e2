import { Fragment } from 'react';
import { assessmentLooks } from '../../controls/assessment-looks.ts';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { HAND_OVER_SIGN } from './hand-over-marks.ts';
import classes from './mark-legend.module.css';
import { processTexts } from './process.texts.ts';
import type { ShownMark } from './search.ts';
import { FLAGS_SIGN, MEDIA_BREAK_SIGN, riskSigns } from './step-marks.ts';

const assessments = ['effective', 'partly', 'not-effective', 'not-tested'] as const;
const levels = ['high', 'medium', 'low'] as const;

/** What the signs in the diagram say; of the kinds that are shown. */
export function MarkLegend({ shown }: { readonly shown: ReadonlySet<ShownMark> }) {
  const say = useTexts(processTexts);
  const others = [
    ['bearbeitungszeiten', '12', 'neutral'],
    ['liegezeiten', '8', 'info'],
    ['medienbrueche', MEDIA_BREAK_SIGN, 'medium'],
    ['uebergaben', HAND_OVER_SIGN, 'neutral'],
    ['auffaelligkeiten', FLAGS_SIGN, 'high'],
  ] as const;
  if (shown.size === 0) return null;
  return (
    <ul className={classes['legend']} aria-label={say('legend')}>
      {shown.has('kontrollen') && (
        <li>
          {assessments.map((one) => (
            <Tag key={one} tone={assessmentLooks[one].tone} sign={assessmentLooks[one].sign}>
              {say(`legend.control.${one}`)}
            </Tag>
          ))}
        </li>
      )}
      {shown.has('risiken') && (
        <li>
          {levels.map((one) => (
            <Tag key={one} tone={one} sign={riskSigns[one]}>
              {say(`legend.risk.${one}`)}
            </Tag>
          ))}
        </li>
      )}
      {others.map(([kind, sign, tone]) => (
        <Fragment key={kind}>
          {shown.has(kind) && (
            <li>
              <Tag tone={tone} sign={sign}>
                {say(`legend.${kind}`)}
              </Tag>
            </li>
          )}
        </Fragment>
      ))}
    </ul>
  );
}
