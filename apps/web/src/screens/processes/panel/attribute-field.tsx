import { Checkbox, Group, NativeSelect } from '@mantine/core';
import type { OwnValue } from '../../../bpmn/edit-own.ts';
import { useLanguage, useTexts } from '../../../texts/use-texts.ts';
import { CommitField } from '../commit-field.tsx';
import { DataFieldsField } from './data-fields-field.tsx';
import { type Attribute, fieldText, parseField } from './field-value.ts';
import { panelTexts } from './panel.texts.ts';
import { TagField } from './tag-field.tsx';
import { useAttributeWords } from './use-attribute-words.ts';

interface Props {
  /** Of the descriptor, for example `Aktivitaet`. */
  readonly type: string;
  readonly attribute: Attribute;
  readonly value: unknown;
  readonly onChange: (value: OwnValue) => void;
}

/** The field that fits the kind of an attribute. */
export function AttributeField(props: Props) {
  const { type, attribute, onChange } = props;
  const words = useAttributeWords();
  const language = useLanguage();
  const text = fieldText(attribute, props.value, language);
  const [label, help] = [words.label(type, attribute), words.help(type, attribute)];
  switch (attribute.kind) {
    case 'one-of':
    case 'flag':
      return <ChoiceField {...props} label={label} help={help} text={text} />;
    case 'some-of':
      return <SomeField {...props} label={label} text={text} />;
    case 'list':
      return (
        <TagField
          label={label}
          help={help}
          values={partsOf(text)}
          onChange={(values) => onChange(joined(values))}
        />
      );
    case 'data-fields':
      return <DataFieldsField label={label} help={help} text={text} onChange={onChange} />;
    case 'text':
    case 'date':
    case 'integer':
    case 'decimal':
      return <TypedField {...props} label={label} help={help} text={text} />;
  }
}

interface FieldProps extends Props {
  readonly label: string;
  readonly help?: string;
  readonly text: string;
}

function TypedField({ attribute, label, help, text, onChange }: FieldProps) {
  const say = useTexts(panelTexts);
  const check = (typed: string) => {
    const parsed = parseField(attribute, typed);
    if (!('fault' in parsed)) return null;
    const { least, most, fault } = parsed;
    return say(`fault.${fault}`, { least, most, help: help ?? '' });
  };
  return (
    <CommitField
      label={label}
      description={help}
      type={attribute.kind === 'date' ? 'date' : 'text'}
      inputMode={attribute.kind === 'decimal' ? 'decimal' : undefined}
      value={text}
      check={check}
      onCommit={(typed) => {
        const parsed = parseField(attribute, typed);
        if ('value' in parsed) onChange(parsed.value);
      }}
    />
  );
}

function ChoiceField({ attribute, label, help, text, onChange }: FieldProps) {
  const say = useTexts(panelTexts);
  const words = useAttributeWords();
  const isFlag = attribute.kind === 'flag';
  const values = isFlag ? ['true', 'false'] : (attribute.values ?? []);
  const told = (value: string) =>
    isFlag ? say(value === 'true' ? 'yes' : 'no') : words.value(attribute, value);
  // What another program wrote stays visible, also when it is none of the known values.
  const all = text === '' || values.includes(text) ? values : [text, ...values];
  return (
    <NativeSelect
      label={label}
      description={help}
      data={[
        { value: '', label: say('unknown') },
        ...all.map((value) => ({ value, label: told(value) })),
      ]}
      value={text}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value === '') onChange(undefined);
        else onChange(isFlag ? value === 'true' : value);
      }}
    />
  );
}

function SomeField({ attribute, label, text, onChange }: FieldProps) {
  const words = useAttributeWords();
  const { values = [] } = attribute;
  return (
    <Checkbox.Group
      label={label}
      value={partsOf(text)}
      onChange={(chosen) => onChange(joined(values.filter((one) => chosen.includes(one))))}
    >
      <Group gap="10px 12px" mt={4}>
        {values.map((value) => (
          <Checkbox key={value} size="xs" value={value} label={words.value(attribute, value)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function partsOf(text: string): string[] {
  const parts = text.split(';').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

const joined = (values: readonly string[]) => (values.length === 0 ? undefined : values.join('; '));
