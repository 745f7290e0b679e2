import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type ComparedRule, comparedRules, type RuleRow } from './run-rows.ts';
import { runTexts } from './run.texts.ts';
import { WithheldHits } from './withheld-hits.tsx';
import classes from './run.module.css';
import type { Difference } from './runs.queries.ts';
import type { RuleWords } from './use-rule-words.ts';

interface Props {
  readonly rows: readonly RuleRow[];
  readonly difference: Difference;
  readonly words: RuleWords;
}

/** Hits beside those of the previous run, and what else was different. */
export function RunComparison({ rows, difference, words }: Props) {
  const say = useTexts(runTexts);
  const columns = useColumns(words);
  const changes = useChanges(difference, words);
  const { previousNumber } = difference;
  if (previousNumber === null) return null;
  return (
    <Card title={say('compare.title', { number: previousNumber })} note={say('compare.note')} flush>
      <DataTable
        caption={say('compare.caption')}
        columns={columns}
        rows={comparedRules(rows, difference.rules)}
        rowKey={({ ruleId }) => ruleId}
        empty={say('compare.none')}
      />
      <div className={classes['notes']}>
        {changes.map((change) => (
          <p key={change}>{change}</p>
        ))}
        <p>{say('compare.kept')}</p>
      </div>
    </Card>
  );
}

function useColumns(words: RuleWords): Column<ComparedRule>[] {
  const say = useTexts(runTexts);
  const { count } = useFormat();
  const signed = (delta: number) => (delta > 0 ? `+${count(delta)}` : `−${count(Math.abs(delta))}`);
  return [
    {
      key: 'rule',
      title: say('compare.rule'),
      rowHeader: true,
      cell: ({ ruleId }) => words.name(ruleId),
    },
    {
      key: 'hits',
      title: say('compare.hits'),
      numeric: true,
      cell: ({ hits }) => (hits === null ? <WithheldHits /> : count(hits)),
    },
    {
      key: 'delta',
      title: say('compare.delta'),
      numeric: true,
      cell: ({ hits, delta }) => {
        if (hits === null) return '–';
        if (delta === null) return say('compare.new');
        return delta === 0 ? say('compare.same') : <b>{signed(delta)}</b>;
      },
    },
  ];
}

/** What may explain a difference, one sentence each. */
function useChanges({ rules, sameDataset, signingLimitsChanged }: Difference, words: RuleWords) {
  const say = useTexts(runTexts);
  return [
    ...(sameDataset ? [] : [say('compare.otherData')]),
    ...(signingLimitsChanged ? [say('compare.limits')] : []),
    ...rules.flatMap(({ ruleId, parametersChanged, ...one }) => {
      const rule = words.name(ruleId);
      return [
        ...(one.versionChanged ? [say('compare.version', { rule })] : []),
        ...(one.becameApplicable ? [say('compare.applicable', { rule })] : []),
        ...(one.becameNotApplicable ? [say('compare.notApplicable', { rule })] : []),
        ...parametersChanged.map(({ name, before, after }) =>
          say('compare.parameter', {
            rule,
            parameter: words.parameterName(ruleId, name),
            before: words.value(ruleId, name, before),
            after: words.value(ruleId, name, after),
          }),
        ),
      ];
    }),
  ];
}
