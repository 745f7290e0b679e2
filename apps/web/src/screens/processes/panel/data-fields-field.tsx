import { NativeSelect } from '@mantine/core';
import { useTexts } from '../../../texts/use-texts.ts';
import { accesses, type DataField, dataFieldsOf, dataFieldsText } from './data-fields.ts';
import classes from './panel.module.css';
import { panelTexts } from './panel.texts.ts';
import { TagField } from './tag-field.tsx';
import { useAttributeWords } from './use-attribute-words.ts';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly text: string;
  readonly onChange: (text: string | undefined) => void;
}

const personalValues = ['nein', 'ja', 'besondere'] as const;
const personalAttribute = {
  name: 'personenbezug',
  kind: 'one-of',
  enumeration: 'Personenbezug',
} as const;

/** Names as tags; each with what is done to it and what it says of persons. */
export function DataFieldsField({ label, help, text, onChange }: Props) {
  const fields = dataFieldsOf(text);
  const put = (next: readonly DataField[]) => onChange(dataFieldsText(next));
  const name = (names: readonly string[]) => {
    const known = new Map(fields.map((one) => [one.field, one]));
    put(names.map((field) => known.get(field) ?? { field, access: 'r', personal: '' }));
  };
  return (
    <div>
      <TagField
        label={label}
        help={help}
        values={fields.map(({ field }) => field)}
        onChange={name}
      />
      {fields.map((field) => (
        <FieldRow
          key={field.field}
          field={field}
          onChange={(next) => put(fields.map((one) => (one === field ? next : one)))}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly field: DataField;
  readonly onChange: (field: DataField) => void;
}

function FieldRow({ field, onChange }: RowProps) {
  const say = useTexts(panelTexts);
  const words = useAttributeWords();
  return (
    <div className={classes['fieldRow']}>
      <span>{field.field}</span>
      <NativeSelect
        size="xs"
        aria-label={say('fields.access', { field: field.field })}
        data={accesses.map((value) => ({ value, label: say(`access.${value}`) }))}
        value={field.access}
        onChange={(event) => onChange({ ...field, access: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label={say('fields.personal', { field: field.field })}
        data={[
          { value: '', label: say('unknown') },
          ...personalValues.map((value) => ({
            ...{ value, label: words.value(personalAttribute, value) },
          })),
        ]}
        value={field.personal}
        onChange={(event) => onChange({ ...field, personal: event.currentTarget.value })}
      />
    </div>
  );
}
