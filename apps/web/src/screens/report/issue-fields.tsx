import { Checkbox, Input, Radio, SegmentedControl, Select, Stack } from '@mantine/core';
import type { Shape } from '../../api/types.ts';
import { useFormat } from '../../format/use-format.ts';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import classes from './issue-card.module.css';
import { type IssueForm, sheetState } from './issue-form.ts';
import type { Sheet } from './report.queries.ts';
import { reportTexts } from './report.texts.ts';

interface PartProps {
  readonly form: IssueForm;
  readonly onChange: (change: Partial<IssueForm>) => void;
}

interface RunProps extends PartProps {
  /** Newest first. */
  readonly runs: readonly Shape<'AnalysisRunDto'>[];
}

interface SheetProps extends PartProps {
  readonly sheets: readonly Sheet[];
}

export function RunField({ runs, form, onChange }: RunProps) {
  const say = useTexts(reportTexts);
  const { dateTime } = useFormat();
  const [newest] = runs;
  const choices = runs.map(({ id, number, endedAt, createdAt }) => {
    const run = say('run.option', { number, at: dateTime(endedAt ?? createdAt) });
    return { value: id, label: id === newest?.id ? say('run.last', { run }) : run };
  });
  return (
    <Select
      label={say('run')}
      data={choices}
      allowDeselect={false}
      value={form.runId ?? newest?.id ?? null}
      onChange={(runId) => onChange({ runId })}
    />
  );
}

export function LanguageField({ form, onChange }: PartProps) {
  const say = useTexts(reportTexts);
  return (
    <Input.Wrapper label={say('language')} labelElement="div">
      <SegmentedControl
        fullWidth
        aria-label={say('language')}
        data={(['de', 'en'] as const).map((value) => ({ value, label: say(`language.${value}`) }))}
        value={form.language}
        onChange={(language) => onChange({ language: language })}
      />
    </Input.Wrapper>
  );
}

export function VariantField({ form, onChange }: PartProps) {
  const say = useTexts(reportTexts);
  return (
    <Radio.Group
      label={say('variant')}
      value={form.variant}
      onChange={(variant) => onChange({ variant: variant })}
    >
      <Stack gap={8} mt={4}>
        {(['complete', 'council'] as const).map((variant) => (
          <Radio
            key={variant}
            size="sm"
            value={variant}
            label={say(`variant.${variant}`)}
            description={say(`variant.${variant}.why`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

export function SheetField({ sheets, form, onChange }: SheetProps) {
  const say = useTexts(reportTexts);
  const inLanguage = useBilingual();
  const toggle = (key: string) => {
    const { without } = form;
    onChange({
      without: without.includes(key) ? without.filter((one) => one !== key) : [...without, key],
    });
  };
  return (
    <fieldset className={classes['sheets']}>
      <legend>{say('sheets')}</legend>
      {sheets.map((sheet) => {
        const state = sheetState(sheet, form);
        const fixed = state === 'mandatory' || state === 'not-in-council';
        return (
          <Checkbox
            key={sheet.key}
            size="sm"
            label={inLanguage(sheet.name)}
            description={fixed ? say(`sheet.${state}`) : undefined}
            disabled={fixed}
            checked={state === 'chosen' || state === 'mandatory'}
            onChange={() => toggle(sheet.key)}
          />
        );
      })}
    </fieldset>
  );
}
