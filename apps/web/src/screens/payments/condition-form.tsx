import { Button, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { CheckedForm } from '../../parts/checked-form.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { ConditionFields } from './condition-fields.tsx';
import { conditionOf, filterOf } from './condition.ts';
import type { PaymentFilter, ShownColumn } from './payment-filters.ts';
import { paymentsTexts } from './payments.texts.ts';
import { useColumnWords } from './use-column-words.ts';

interface Props {
  /** To choose from; a single one is not asked for. */
  readonly columns: readonly ShownColumn[];
  readonly filter?: PaymentFilter;
  readonly onApply: (filter: PaymentFilter) => void;
}

/** A condition on a column, as a small form. */
export function ConditionForm({ columns, filter, onApply }: Props) {
  const say = useTexts(paymentsTexts);
  const words = useColumnWords();
  const language = useLanguage();
  const [name, setName] = useState(filter?.column ?? firstOf(columns));
  const [condition, setCondition] = useState(conditionOf(filter, language));
  const [refused, setRefused] = useState(false);
  const column = columns.find((one) => one.name === name);
  const apply = () => {
    const made = column ? filterOf(column, condition, language) : null;
    if (made) onApply(made);
    else setRefused(true);
  };
  return (
    <CheckedForm onSubmit={apply}>
      <Stack gap={10} w={260}>
        {columns.length > 1 && (
          <Select
            label={say('filter.column')}
            searchable
            openOnFocus={false}
            allowDeselect={false}
            maxDropdownHeight={260}
            comboboxProps={{ withinPortal: false }}
            data={columns.map((one) => ({ value: one.name, label: words.label(one) }))}
            value={name}
            onChange={(next) => {
              setName(next);
              setCondition(conditionOf(undefined, language));
            }}
          />
        )}
        {column && (
          <ConditionFields
            column={column}
            condition={condition}
            onChange={(part) => {
              setRefused(false);
              setCondition({ ...condition, ...part });
            }}
          />
        )}
        {refused && (
          <Text size="sm" role="alert" c="var(--pw-high)">
            {say('filter.needed')}
          </Text>
        )}
        <Button type="submit">{say('filter.apply')}</Button>
      </Stack>
    </CheckedForm>
  );
}

/** Most often it is the amount that is asked for. */
function firstOf(columns: readonly ShownColumn[]): string | null {
  const amount = columns.find(({ name }) => name === 'amount_cents');
  return (amount ?? columns[0])?.name ?? null;
}
