import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useBilingual, useLanguage, useTexts } from '../../texts/use-texts.ts';
import { faultOf, sameValue, textOf, valueOf } from './parameter-text.ts';
import { parameterTexts } from './parameter.texts.ts';
import type { RuleParameter } from './runs.queries.ts';
import classes from './parameter-field.module.css';
import { useShowParameter } from './use-show-parameter.ts';

interface Props {
  readonly parameter: RuleParameter;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A parameter of a rule: what it is called, what it does, its value and the default beside it. */
export function ParameterField({ parameter, text, onText }: Props) {
  const inLanguage = useBilingual();
  const fault = useFault(parameter, text);
  const label = inLanguage(parameter.label);
  const description = inLanguage(parameter.explanation);
  return (
    <div className={classes['field']}>
      {parameter.kind === 'flag' ? (
        <Checkbox
          label={label}
          description={description}
          checked={text === 'true'}
          onChange={({ currentTarget }) => onText(String(currentTarget.checked))}
        />
      ) : parameter.kind === 'list' ? (
        <ListField label={label} description={description} text={text} onText={onText} />
      ) : (
        <TextInput
          label={label}
          description={description}
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          inputMode="decimal"
          autoComplete="off"
          className={classes['number']}
          rightSection={<Unit unit={parameter.unit} />}
          rightSectionWidth={72}
          value={text}
          error={fault}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
      <Standard parameter={parameter} text={text} onText={onText} />
    </div>
  );
}

interface ListProps {
  readonly label: string;
  readonly description: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function ListField({ label, description, text, onText }: ListProps) {
  const say = useTexts(parameterTexts);
  return (
    <Textarea
      label={label}
      description={`${description} ${say('list.how')}`}
      autosize
      maxRows={6}
      value={text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
}

function Unit({ unit }: Pick<RuleParameter, 'unit'>) {
  const say = useTexts(parameterTexts);
  if (unit === null || unit === 'count') return null;
  return <span className={classes['unit']}>{say(`unit.${unit}`)}</span>;
}

/** The default in words, or a way back to it. */
function Standard({ parameter, text, onText }: Props) {
  const say = useTexts(parameterTexts);
  const language = useLanguage();
  const show = useShowParameter();
  const value = valueOf(parameter, text, language);
  const shown = show(parameter, parameter.default);
  if (value !== null && sameValue(value, parameter.default)) {
    return <span className={classes['standard']}>{say('standard', { value: shown })}</span>;
  }
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      className={classes['back']}
      onClick={() => onText(textOf(parameter, parameter.default, language))}
    >
      {say('standard.take', { value: shown })}
    </Button>
  );
}

function useFault(parameter: RuleParameter, text: string): string | undefined {
  const say = useTexts(parameterTexts);
  const language = useLanguage();
  const show = useShowParameter();
  const fault = faultOf(parameter, text, language);
  if (fault === null) return undefined;
  if (fault === 'range') {
    const [from, to] = [show(parameter, parameter.min ?? 0), show(parameter, parameter.max ?? 0)];
    return say('fault.range', { from, to });
  }
  return say(`fault.${fault}`, { example: textOf(parameter, parameter.default, language) });
}
