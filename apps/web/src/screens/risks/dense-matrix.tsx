import { assessmentLooks } from '../../controls/assessment-looks.ts';
import type { Control, Matrix, MatrixRisk } from '../../controls/controls.queries.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CodeButton } from './code-button.tsx';
import classes from './dense-matrix.module.css';
import { risksTexts } from './risks.texts.ts';

/** The whole matrix at a glance: a sign where a control works against a risk. */
export function DenseMatrix({ matrix: { risks, controls } }: { readonly matrix: Matrix }) {
  const say = useTexts(risksTexts);
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{say('matrix.dense.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('col.risk')}</th>
          {controls.map(({ id, code, title }) => (
            <th key={id} scope="col" title={title}>
              <CodeButton code={code} title={title} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {risks.map((one) => (
          <tr key={one.risk.id} data-gap={one.controlIds.length === 0}>
            <th scope="row" title={one.risk.title}>
              <CodeButton code={one.risk.code} title={one.risk.title} /> {one.risk.title}
            </th>
            {controls.map((control) => (
              <LinkCell key={control.id} one={one} control={control} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LinkCell({ one, control }: { readonly one: MatrixRisk; readonly control: Control }) {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  if (!one.controlIds.includes(control.id)) return <td />;
  const { sign, tone } = assessmentLooks[control.assessment];
  const words = say('matrix.dense.cell', {
    risk: one.risk.code,
    control: control.code,
    assessment: sayControl(`assessment.${control.assessment}`),
  });
  return (
    <td data-tone={tone} title={words}>
      <span aria-hidden>{sign}</span>
      <span className="visually-hidden">{sayControl(`assessment.${control.assessment}`)}</span>
    </td>
  );
}
