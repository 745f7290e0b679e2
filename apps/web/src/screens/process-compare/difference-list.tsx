import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { differenceLooks } from './difference-looks.ts';
import type { Difference } from './process-compare.queries.ts';
import classes from './process-compare.module.css';
import { processCompareTexts } from './process-compare.texts.ts';

interface Props {
  readonly differences: readonly Difference[];
  readonly unchanged: number;
  readonly chosen: Difference | null;
  readonly onChoose: (difference: Difference | null) => void;
}

/** Every difference in words: the readable twin of the two diagrams. */
export function DifferenceList({ differences, unchanged, chosen, onChoose }: Props) {
  const say = useTexts(processCompareTexts);
  return (
    <Card flush title={say('list.title')} note={say('list.note', { count: unchanged })}>
      <div
        className={classes['scroll']}
        role="region"
        tabIndex={0}
        aria-label={say('list.caption')}
      >
        <table className={`${classes['table']} ${classes['differences']}`}>
          <caption className="visually-hidden">{say('list.caption')}</caption>
          <thead>
            <tr>
              {(['kind', 'element', 'property', 'before', 'after'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {differences.length === 0 && (
            <tbody>
              <tr>
                <td colSpan={5}>{say('list.none')}</td>
              </tr>
            </tbody>
          )}
          {differences.map((one, i) => (
            <DifferenceRows
              key={i}
              difference={one}
              chosen={one === chosen}
              onChoose={() => onChoose(one === chosen ? null : one)}
            />
          ))}
        </table>
      </div>
    </Card>
  );
}

interface RowProps {
  readonly difference: Difference;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One element with all that changed about it. */
function DifferenceRows({ difference, chosen, onChoose }: RowProps) {
  const say = useTexts(processCompareTexts);
  const inLanguage = useBilingual();
  const { kind, changes } = difference;
  const { tone, sign } = differenceLooks[kind];
  const rows = Math.max(1, changes.length);
  const [first, ...others] = changes;
  const cells = (change: (typeof changes)[number] | undefined) => (
    <>
      <td>{change ? inLanguage(change.property) : '–'}</td>
      <td>{change ? inLanguage(change.before) : kind === 'removed' ? say('list.present') : '–'}</td>
      <td>{change ? inLanguage(change.after) : kind === 'added' ? say('list.present') : '–'}</td>
    </>
  );
  return (
    <tbody data-chosen={chosen}>
      <tr>
        <td rowSpan={rows}>
          <Tag tone={tone} sign={sign}>
            {say(`kind.${kind}`)}
          </Tag>
        </td>
        <th scope="rowgroup" rowSpan={rows}>
          <ElementCell difference={difference} chosen={chosen} onChoose={onChoose} />
        </th>
        {cells(first)}
      </tr>
      {others.map((change, i) => (
        <tr key={i}>{cells(change)}</tr>
      ))}
    </tbody>
  );
}

function ElementCell({ difference, chosen, onChoose }: RowProps) {
  const say = useTexts(processCompareTexts);
  const inLanguage = useBilingual();
  const { element, title, guess } = difference;
  return (
    <>
      <button
        type="button"
        className={classes['element']}
        aria-pressed={chosen}
        aria-label={say('list.show', { title: inLanguage(title) })}
        onClick={onChoose}
      >
        {inLanguage(title)}
      </button>
      <span className={classes['note']}>{inLanguage(element)}</span>
      {guess && <span className={classes['note']}>{inLanguage(guess)}</span>}
    </>
  );
}
