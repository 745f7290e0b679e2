import type { ReactNode } from 'react';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { IconShieldGap } from '../../parts/icons.ts';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import { RecordLink } from './record-link.tsx';
import { StepControl } from './step-control.tsx';
import classes from './step-panel.module.css';
import { controlsByRisk } from './controls-by-risk.ts';
import type { StepRecords as Records } from './use-step-records.ts';

interface Props {
  readonly step: ProcessStep;
  readonly records: Records;
  /** Buttons that change what is assigned. */
  readonly actions: ReactNode;
}

/** The risks of a step, each with the controls of the step that work against it. */
export function StepRecords({ step, records, actions }: Props) {
  const say = useTexts(processTexts);
  const { risks, others } = controlsByRisk(step, records);
  const none = step.riskNumbers.length === 0 && step.controlNumbers.length === 0;
  return (
    <div className={`${classes['section']} ${classes['records']}`}>
      <div className={classes['recordsHead']}>
        <h3>{say('risks.controls')}</h3>
        {none && <span className={classes['note']}>{say('risks.none')}</span>}
      </div>
      {actions}
      {risks.map(({ code, controls }) => (
        <StepRisk key={code} code={code} controls={controls} records={records} />
      ))}
      {others.length > 0 && (
        <div className={classes['record']}>
          <div className={`${classes['recordBody']} ${classes['note']}`}>
            {say('controls.other')}
          </div>
          <ControlItems codes={others} records={records} />
        </div>
      )}
    </div>
  );
}

interface RiskProps {
  readonly code: string;
  readonly controls: readonly string[];
  readonly records: Records;
}

function StepRisk({ code, controls, records }: RiskProps) {
  const say = useTexts(processTexts);
  const sayControl = useTexts(controlsTexts);
  const risk = records.risks.get(code);
  return (
    <div className={classes['record']}>
      <div className={classes['recordBody']}>
        <div className={classes['tags']}>
          {risk && <RiskTag risk={risk.residualLevel} />}
          <RecordLink code={code} />
        </div>
        <strong>{risk ? risk.risk.title : records.known && say('record.unknown')}</strong>
        {risk && (
          <div className={classes['note']}>
            {say('risk.position', {
              impact: sayControl(`step.${risk.residualImpact}`),
              likelihood: sayControl(`step.${risk.residualLikelihood}`),
            })}
          </div>
        )}
      </div>
      {controls.length > 0 ? (
        <ControlItems codes={controls} records={records} />
      ) : (
        <div className={classes['gap']}>
          <IconShieldGap size={18} aria-hidden />
          {say('controls.step')}
        </div>
      )}
    </div>
  );
}

interface ItemsProps {
  readonly codes: readonly string[];
  readonly records: Records;
}

const ControlItems = ({ codes, records }: ItemsProps) => (
  <ul className={classes['controls']}>
    {codes.map((code) => (
      <StepControl key={code} code={code} records={records} />
    ))}
  </ul>
);
