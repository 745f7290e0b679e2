import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { newRunTexts } from './new-run.texts.ts';
import classes from './rule-choice.module.css';
import { RuleChoice } from './rule-choice.tsx';
import type { Dataset, Rule } from './runs.queries.ts';
import type { NewRun } from './use-new-run.ts';

interface Props {
  readonly rules: readonly Rule[];
  readonly form: NewRun;
  readonly dataset: Dataset;
}

/** All rules in the order in which they run. */
export function RuleChoices({ rules, form, dataset }: Props) {
  const say = useTexts(newRunTexts);
  const table = useRef<HTMLTableElement>(null);
  const { tried } = form;
  useEffect(() => {
    if (tried > 0) table.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const impossible = rules.filter((rule) => rule.applicable === false).length;
  const note = [
    say('rules.chosen', { chosen: form.chosenCount, total: rules.length }),
    ...(impossible > 0 ? [say('rules.impossible', { count: impossible })] : []),
  ].join(', ');
  return (
    <Card
      title={say('rules.title')}
      note={<span aria-live="polite">{note}</span>}
      actions={<Choices rules={rules} form={form} />}
      flush
    >
      <table ref={table} className={classes['table']}>
        <caption className="visually-hidden">{say('rules.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say('choose')}</span>
            </th>
            <th scope="col">{say('rule')}</th>
            <th scope="col">{say('risk')}</th>
            <th scope="col">{say('parameterColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <RuleChoice key={rule.id} rule={rule} form={form} dataset={dataset} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Choices({ rules, form }: Pick<Props, 'rules' | 'form'>) {
  const say = useTexts(newRunTexts);
  const take = (wanted: (rule: Rule) => boolean) =>
    form.change({ chosen: Object.fromEntries(rules.map((rule) => [rule.id, wanted(rule)])) });
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => take(() => true)}>
        {say('all')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => take((rule) => rule.recommended)}>
        {say('onlyRecommended')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => take(() => false)}>
        {say('none')}
      </Button>
    </>
  );
}
