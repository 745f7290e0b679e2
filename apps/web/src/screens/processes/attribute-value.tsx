import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { accesses, dataFieldsOf } from './panel/data-fields.ts';
import { panelTexts } from './panel/panel.texts.ts';
import { useAttributeWords } from './panel/use-attribute-words.ts';
import type { ProcessStep } from './processes.queries.ts';
import { AttributeCell } from './step-columns/attribute-cell.tsx';
import type { StepColumn } from './step-columns/step-column.ts';

interface Props {
  readonly step: ProcessStep;
  readonly column: StepColumn;
}

/** A recorded value with its unit, to be read by itself. */
export function AttributeValue({ step, column }: Props) {
  const say = useTexts(panelTexts);
  const { money, decimal } = useFormat();
  const { kind, unit } = column.attribute;
  const value = step.attributes.find(({ name }) => name === column.name)?.value ?? '';
  if (kind === 'data-fields') return <DataFields text={value} />;
  const figure = Number(value);
  if (unit === 'eur' || unit === 'eur-per-year') return money(Math.round(figure * 100));
  if (unit === 'min' || unit === 'h' || unit === 'd' || unit === 'years') {
    return say(`value.${unit}`, { value: decimal(figure) });
  }
  return <AttributeCell step={step} column={column} />;
}

const personalWords = { enumeration: 'Personenbezug', name: '', kind: 'one-of' } as const;

function DataFields({ text }: { readonly text: string }) {
  const say = useTexts(panelTexts);
  const words = useAttributeWords();
  return dataFieldsOf(text).map(({ field, access, personal }) => {
    const known = accesses.find((one) => one === access);
    const said = [
      known ? say(`access.${known}`) : access,
      personal === '' ? '' : words.value(personalWords, personal),
    ];
    return (
      <div key={field}>
        {field}: {said.filter((word) => word !== '').join(', ')}
      </div>
    );
  });
}
