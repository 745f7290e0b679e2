import { useQuery } from '@tanstack/react-query';
import { AssessmentTag } from '../../controls/assessment-tag.tsx';
import type { Control } from '../../controls/controls.queries.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { OpenFlagsLink } from '../../controls/open-flags-link.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Tag } from '../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { EntryFacts } from './entry-facts.tsx';
import classes from './entry-panel.module.css';
import { rulesQuery } from './risks.queries.ts';
import { risksTexts } from './risks.texts.ts';

export function ControlFacts({ control }: { readonly control: Control }) {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  const { date } = useFormat();
  const { assessment, assessmentReason, assessedAt, isKey, validFrom, validTo } = control;
  const validity = [
    validFrom && say('fact.valid.from', { date: date(validFrom) }),
    validTo && say('fact.valid.to', { date: date(validTo) }),
  ];
  return (
    <>
      <div className={classes['section']}>
        <div>
          <AssessmentTag assessment={assessment} />{' '}
          {isKey && <Tag tone="info">{sayControl('key')}</Tag>}
        </div>
        {assessedAt && (
          <div className={classes['note']}>
            {say('assess.last', {
              date: date(assessedAt.slice(0, 10)),
              reason: assessmentReason ?? '',
            })}
          </div>
        )}
        <RuleResult ruleId={control.ruleId} />
      </div>
      <EntryFacts
        facts={[
          [say('fact.objective'), control.objective],
          ['', control.description],
          [
            say('fact.kind'),
            [
              sayControl(`kind.${control.kind}`),
              sayControl(`effect.${control.effect}`),
              sayControl(`execution.${control.execution}`),
            ].join(', '),
          ],
          [say('fact.frequency'), sayControl(`frequency.${control.frequency}`)],
          [say('fact.performer'), control.performerRole],
          [say('fact.evidence'), control.evidence],
          [say('fact.testStep'), control.testStep],
          [say('fact.validity'), validity.filter(Boolean).join(' ')],
        ]}
      />
    </>
  );
}

/** Which rule tests the control on all payments, and what it has found. */
function RuleResult({ ruleId }: Pick<Control, 'ruleId'>) {
  const say = useTexts(risksTexts);
  const inLanguage = useBilingual();
  const { data } = useQuery(rulesQuery);
  const rule = data?.find(({ id }) => id === ruleId);
  if (!rule) return null;
  return (
    <>
      <div className={classes['note']}>
        {say('fact.rule')}: {inLanguage(rule.name)}
      </div>
      <OpenFlagsLink ruleId={ruleId} />
    </>
  );
}
