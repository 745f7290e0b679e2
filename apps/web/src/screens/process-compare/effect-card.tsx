import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type EffectForm, type EffectRow, effectRows } from './effect-rows.ts';
import { GapChanges } from './gap-changes.tsx';
import type { Comparison } from './process-compare.queries.ts';
import classes from './process-compare.module.css';
import { processCompareTexts } from './process-compare.texts.ts';

/** What the change brings: work, posts, money, days, gaps. */
export function EffectCard({ comparison }: { readonly comparison: Comparison }) {
  const say = useTexts(processCompareTexts);
  const { count } = useFormat();
  const { casesPerYear, assumptions } = comparison.effect;
  const note =
    casesPerYear === null
      ? say('effect.cases.none')
      : say('effect.cases', { count: count(casesPerYear) });
  return (
    <Card title={say('effect.title')} note={note}>
      <div
        className={classes['flush']}
        role="region"
        tabIndex={0}
        aria-label={say('effect.caption')}
      >
        <table className={classes['table']}>
          <caption className="visually-hidden">{say('effect.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('effect.figure')}</th>
              {(['col.before', 'col.after', 'effect.change'] as const).map((key) => (
                <th key={key} scope="col" className={classes['numeric']}>
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {effectRows(comparison).map((row) => (
              <EffectLine key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {assumptions > 0 && <p>{say('effect.assumed', { count: assumptions })}</p>}
      <GapChanges comparison={comparison} />
    </Card>
  );
}

function EffectLine({ row }: { readonly row: EffectRow }) {
  const say = useTexts(processCompareTexts);
  const show = useShown();
  const { key, form, change } = row;
  return (
    <tr>
      <th scope="row">{say(key as 'count.steps')}</th>
      {(['before', 'after'] as const).map((side) => (
        <td key={side} className={classes['numeric']}>
          <Value range={row[side]} form={form} />
        </td>
      ))}
      <td className={classes['numeric']}>
        {change === null ? '–' : change === 0 ? say('effect.same') : signed(change, show(form))}
      </td>
    </tr>
  );
}

function Value({
  range,
  form,
}: {
  readonly range: EffectRow['before'];
  readonly form: EffectForm;
}) {
  const say = useTexts(processCompareTexts);
  const show = useShown()(form);
  if (!range) return say('effect.unknown');
  const spread = show(range.low) !== show(range.high);
  return (
    <>
      {show(range.base)}
      {spread && (
        <span className={classes['note']}>
          {say('effect.range', { low: show(range.low), high: show(range.high) })}
        </span>
      )}
    </>
  );
}

function useShown(): (form: EffectForm) => (value: number) => string {
  const { onePlace, count, money, twoPlaces } = useFormat();
  const forms = { decimal: onePlace, count, money, hundredths: twoPlaces } as const;
  return (form) => forms[form];
}

const signed = (value: number, show: (value: number) => string): string =>
  `${value > 0 ? '+' : '−'}${show(Math.abs(value))}`;
