import { Autocomplete, NumberInput, Select } from '@mantine/core';
import { DateField } from '../../parts/date-field.tsx';
import { MoneyField } from '../../parts/money-field.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { codeChoices } from './code-words.ts';
import type { Condition } from './condition.ts';
import type { ShownColumn } from './payment-filters.ts';
import { paymentsTexts } from './payments.texts.ts';

interface Props {
  readonly column: ShownColumn;
  readonly condition: Condition;
  readonly onChange: (part: Partial<Condition>) => void;
}

/** The fields of a condition, by the kind of its column. */
export function ConditionFields({ column, condition, onChange }: Props) {
  const say = useTexts(paymentsTexts);
  const { kind } = column;
  const valueWord = kind === 'text' ? 'text' : kind === 'boolean' ? 'boolean' : 'range';
  return (
    <>
      <Select
        label={say('filter.condition')}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={[
          { value: 'value', label: say(`filter.${valueWord}`) },
          { value: 'empty', label: say('filter.empty') },
          { value: 'filled', label: say('filter.filled') },
        ]}
        value={condition.how}
        onChange={(how) => how && onChange({ how })}
      />
      {condition.how === 'value' && (
        <ValueFields column={column} condition={condition} onChange={onChange} />
      )}
    </>
  );
}

function ValueFields({ column: { kind, name }, condition, onChange }: Props) {
  const say = useTexts(paymentsTexts);
  const language = useLanguage();
  if (kind === 'text') {
    return (
      <Autocomplete
        label={say('filter.value')}
        data-autofocus
        comboboxProps={{ withinPortal: false }}
        data={codeChoices(name, language)}
        value={condition.text}
        onChange={(text) => onChange({ text })}
      />
    );
  }
  if (kind === 'boolean') {
    return (
      <Select
        label={say('filter.value')}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={[
          { value: 'true', label: say('yes') },
          { value: 'false', label: say('no') },
        ]}
        value={String(condition.flag)}
        onChange={(flag) => onChange({ flag: flag === 'true' })}
      />
    );
  }
  return (
    <>
      <End
        kind={kind}
        label={say('filter.from')}
        value={condition.from}
        onValue={(from) => onChange({ from })}
      />
      <End
        kind={kind}
        label={say('filter.to')}
        value={condition.to}
        onValue={(to) => onChange({ to })}
      />
    </>
  );
}

interface EndProps {
  readonly kind: 'cents' | 'integer' | 'date' | 'timestamp';
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function End({ kind, label, value, onValue }: EndProps) {
  if (kind === 'cents') {
    return (
      <MoneyField
        label={label}
        allowNegative
        cents={value === '' ? null : Number(value)}
        onCents={(cents) => onValue(cents === null ? '' : String(cents))}
      />
    );
  }
  if (kind === 'integer') {
    return (
      <NumberInput
        label={label}
        hideControls
        allowDecimal={false}
        value={value === '' ? '' : Number(value)}
        onChange={(number) => onValue(String(number))}
      />
    );
  }
  return <DateField label={label} value={value} onChange={onValue} />;
}
