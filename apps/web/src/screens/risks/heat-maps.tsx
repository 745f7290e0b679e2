import { Link } from '@tanstack/react-router';
import { controlsTexts } from '../../controls/controls.texts.ts';
import type { Matrix } from '../../controls/controls.queries.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './heat-maps.module.css';
import { risksTexts } from './risks.texts.ts';

type Cell = Matrix['heatMap']['inherent'][number];
const steps = [1, 2, 3, 4, 5] as const;

/** Both heat maps: before controls and with them; each figure leads to its risks. */
export function HeatMaps({ matrix: { heatMap } }: { readonly matrix: Matrix }) {
  const say = useTexts(risksTexts);
  return (
    <Card title={say('heat.title')}>
      <div className={classes['maps']}>
        <HeatMap which="inherent" cells={heatMap.inherent} />
        <HeatMap which="residual" cells={heatMap.residual} />
      </div>
      <p className={classes['why']}>{say('heat.why')}</p>
    </Card>
  );
}

interface MapProps {
  readonly which: 'inherent' | 'residual';
  readonly cells: readonly Cell[];
}

function HeatMap({ which, cells }: MapProps) {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  const at = (likelihood: number, impact: number) =>
    cells.find((cell) => cell.likelihood === likelihood && cell.impact === impact);
  return (
    <table className={classes['map']}>
      <caption>{say(`heat.${which}`)}</caption>
      <tbody>
        {steps.toReversed().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">{sayControl(`step.${likelihood}`)}</th>
            {steps.map((impact) => (
              <HeatCell key={impact} cell={at(likelihood, impact)} which={which} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {say('heat.likelihood')} ↑ {say('heat.impact')} →
          </th>
          {steps.map((impact) => (
            <th key={impact} scope="col">
              {sayControl(`step.${impact}`)}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function HeatCell({ cell, which }: { readonly cell: Cell | undefined } & Pick<MapProps, 'which'>) {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  const sayPart = useTexts(partsTexts);
  const engagementId = useEngagementId();
  if (!cell) return <td />;
  const { likelihood, impact, level, riskIds } = cell;
  const words = {
    count: riskIds.length,
    likelihood: sayControl(`step.${likelihood}`),
    impact: sayControl(`step.${impact}`),
    level: sayPart(`risk.${level}`),
  };
  return (
    <td data-level={level}>
      {riskIds.length > 0 && (
        <Link
          to="/p/$engagementId/risiken"
          params={{ engagementId }}
          search={{
            ansicht: 'risiken',
            eintritt: likelihood,
            schaden: impact,
            brutto: which === 'inherent' ? 1 : undefined,
          }}
          aria-label={say('heat.cell', words)}
          title={say('heat.cell', words)}
        >
          {riskIds.length}
        </Link>
      )}
    </td>
  );
}
