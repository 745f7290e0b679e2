import { TextInput } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.ts';
import { type ChosenFormat, delimiters, encodings, quotes } from './format-choice.ts';
import classes from './format-fields.module.css';
import type { Import } from './import.queries.ts';
import { ListSelect } from './list-select.tsx';
import { wizardTexts } from './wizard.texts.ts';

interface Props {
  readonly one: Import;
  readonly values: ChosenFormat;
  readonly onChange: (change: Partial<ChosenFormat>) => void;
}

export function FormatFields({ one, values, onChange }: Props) {
  const say = useTexts(wizardTexts);
  const { preview } = one;
  const field = (name: keyof ChosenFormat) => ({
    label: say(`format.${name}`),
    value: values[name],
    allowDeselect: false,
    onChange: (value: string | null) => onChange({ [name]: value ?? '' }),
  });
  // While something is said by hand, what would be detected is not known.
  const auto = (found: string | null) => ({
    value: '',
    label: found ? say('format.auto', { found }) : say('format.auto.none'),
  });
  const seen = one.format === null ? preview : null;
  const line = (
    <TextInput
      label={say('format.headerLine')}
      placeholder={seen ? say('format.auto', { found: String(seen.headerLine) }) : ''}
      inputMode="numeric"
      value={values.headerLine}
      onChange={({ currentTarget }) => onChange({ headerLine: currentTarget.value.trim() })}
    />
  );
  if (isWorkbook(one)) {
    const sheets = (preview?.sheets ?? []).map((sheet) => ({ value: sheet, label: sheet }));
    return (
      <div className={classes['fields']}>
        {sheets.length > 0 ? (
          <ListSelect
            {...field('sheet')}
            value={values.sheet || (preview?.sheet ?? null)}
            data={sheets}
          />
        ) : (
          // A workbook that could not be read has not told its sheets.
          <TextInput
            label={say('format.sheet')}
            value={values.sheet}
            onChange={({ currentTarget }) => onChange({ sheet: currentTarget.value })}
          />
        )}
        {line}
      </div>
    );
  }
  const encoding = seen ? say(`encoding.${seen.encoding}`) : null;
  const delimiter = seen?.delimiter ? say(`delimiter.${seen.delimiter as ';'}`) : null;
  const quote = seen?.quote ? say(`quote.${seen.quote as '"'}`) : null;
  return (
    <div className={classes['fields']}>
      <ListSelect
        {...field('encoding')}
        data={[
          auto(encoding),
          ...encodings.map((value) => ({ value, label: say(`encoding.${value}`) })),
        ]}
      />
      <ListSelect
        {...field('delimiter')}
        data={[
          auto(delimiter),
          ...delimiters.map((value) => ({ value, label: say(`delimiter.${value}`) })),
        ]}
      />
      <ListSelect
        {...field('quote')}
        data={[auto(quote), ...quotes.map((value) => ({ value, label: say(`quote.${value}`) }))]}
      />
      {line}
    </div>
  );
}

const isWorkbook = ({ preview, fileNames }: Import): boolean =>
  preview ? preview.kind === 'xlsx' : /\.xlsx$/i.test(fileNames[0] ?? '');
