import { useFormat } from '../../../format/use-format.ts';
import { useLanguage, useTexts } from '../../../texts/use-texts.ts';
import { useAttributeWords } from '../panel/use-attribute-words.ts';
import { panelTexts } from '../panel/panel.texts.ts';
import type { ProcessStep } from '../processes.queries.ts';
import { columnText } from './column-text.ts';
import { DOCUMENTATION, type StepColumn } from './step-column.ts';

interface Props {
  readonly step: ProcessStep;
  readonly column: StepColumn;
}

/** What is recorded about a step, to be read. */
export function AttributeCell({ step, column: { name, attribute } }: Props) {
  const { value: tell } = useAttributeWords();
  const say = useTexts(panelTexts);
  const language = useLanguage();
  const { decimal, date } = useFormat();
  if (name === DOCUMENTATION) return step.documentation || '–';
  const value = step.attributes.find((one) => one.name === name)?.value ?? '';
  if (value === '') return '–';
  switch (attribute.kind) {
    case 'decimal':
    case 'integer':
      return attribute.unit === 'share'
        ? `${decimal(Number(value) * 100)} %`
        : decimal(Number(value));
    case 'one-of':
      return tell(attribute, value);
    case 'flag':
      return say(value === 'true' ? 'yes' : 'no');
    case 'date':
      return date(value);
    case 'text':
    case 'list':
    case 'some-of':
    case 'data-fields':
      return columnText(attribute, value, language, tell);
  }
}
