import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { handOverRows } from './hand-over-cells.ts';
import { roleLabels } from './role-labels.ts';
import classes from './process-figures.module.css';
import type { HandOver, RoleFigures } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';

interface Props {
  readonly roles: readonly RoleFigures[];
  readonly handOvers: readonly HandOver[];
}

/** Names of more roles stand upright, so that the table fits. */
const MOST_ACROSS = 6;

/** From role (row) to role (column), expected number per case; the shade repeats the figure. */
export function HandOverMatrix({ roles, handOvers }: Props) {
  const say = useTexts(processFiguresTexts);
  const { twoPlaces } = useFormat();
  const label = say('handOvers.matrix');
  const names = roleLabels(roles, say('roles.nowhere'));
  const rows = handOverRows(roles, handOvers);
  const most = Math.max(...handOvers.map(({ count }) => count));
  return (
    <div className={classes['scroll']} role="region" tabIndex={0} aria-label={label}>
      <table className={classes['matrix']} data-many={rows.length > MOST_ACROSS || undefined}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <td>{say('handOvers.fromTo')}</td>
            {rows.map(({ role }) => (
              <th key={role.key} scope="col">
                {names.get(role.key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ role, cells }) => (
            <tr key={role.key}>
              <th scope="row">{names.get(role.key)}</th>
              {cells.map((cell, at) => (
                <td key={at} data-level={cell ? Math.ceil((cell.count / most) * 3) : 0}>
                  {cell ? twoPlaces(cell.count) : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
