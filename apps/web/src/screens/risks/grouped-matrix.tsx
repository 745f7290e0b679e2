import { AssessmentTag } from '../../controls/assessment-tag.tsx';
import type { Control, Matrix, MatrixRisk } from '../../controls/controls.queries.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { OpenFlagsLink } from '../../controls/open-flags-link.tsx';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CodeButton } from './code-button.tsx';
import classes from './grouped-matrix.module.css';
import { risksTexts } from './risks.texts.ts';
import { usePlace } from './use-place.ts';

/** Each risk with its controls below each other: readable for any number of them, on screen and on paper. */
export function GroupedMatrix({ matrix }: { readonly matrix: Matrix }) {
  const say = useTexts(risksTexts);
  const heads = ['risk', 'inherent', 'residual', 'control', 'assessment'] as const;
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{say('matrix.caption')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(`col.${head}`)}
            </th>
          ))}
          <th scope="col" className={classes['numeric']}>
            {say('col.flags')}
          </th>
        </tr>
      </thead>
      {matrix.risks.map((one) => (
        <RiskGroup
          key={one.risk.id}
          one={one}
          controls={matrix.controls.filter(({ id }) => one.controlIds.includes(id))}
        />
      ))}
    </table>
  );
}

interface GroupProps {
  readonly one: MatrixRisk;
  readonly controls: readonly Control[];
}

function RiskGroup({ one, controls }: GroupProps) {
  const sayControl = useTexts(controlsTexts);
  const { open } = usePlace();
  const { risk, residualLevel } = one;
  const span = Math.max(1, controls.length);
  const [first, ...others] = controls;
  return (
    <tbody data-open={open === risk.code}>
      <tr>
        <th scope="rowgroup" rowSpan={span}>
          <CodeButton code={risk.code} title={risk.title} /> {risk.title}
          <div className={classes['note']}>{sayControl(`category.${risk.category}`)}</div>
        </th>
        <td rowSpan={span}>
          <RiskTag risk={risk.inherentLevel} />
        </td>
        <td rowSpan={span}>
          <RiskTag risk={residualLevel} />
        </td>
        {first ? (
          <ControlCells control={first} />
        ) : (
          <td colSpan={3} className={classes['gap']}>
            ✕ {sayControl('no.control')}
          </td>
        )}
      </tr>
      {others.map((control) => (
        <tr key={control.id}>
          <ControlCells control={control} />
        </tr>
      ))}
    </tbody>
  );
}

function ControlCells({ control }: { readonly control: Control }) {
  const sayControl = useTexts(controlsTexts);
  const { code, title, effect, execution, frequency, isKey, assessment, ruleId } = control;
  return (
    <>
      <td>
        <CodeButton code={code} title={title} /> {title}{' '}
        {isKey && <Tag tone="info">{sayControl('key')}</Tag>}
        <div className={classes['note']}>
          {sayControl(`effect.${effect}`)}, {sayControl(`execution.${execution}`)},{' '}
          {sayControl(`frequency.${frequency}`)}
        </div>
      </td>
      <td>
        <AssessmentTag assessment={assessment} />
      </td>
      <td className={classes['numeric']}>
        <OpenFlagsLink ruleId={ruleId} short />
      </td>
    </>
  );
}
