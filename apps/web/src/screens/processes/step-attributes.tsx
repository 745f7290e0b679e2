import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../texts/use-texts.ts';
import { panelTexts } from './panel/panel.texts.ts';
import { useAttributeWords } from './panel/use-attribute-words.ts';
import { descriptorQuery, type ProcessStep } from './processes.queries.ts';
import { AttributeValue } from './attribute-value.tsx';
import { ACTIVITY, type StepColumn, stepColumns } from './step-columns/step-column.ts';
import classes from './step-panel.module.css';
import { filledGroups } from './filled-groups.ts';

/** Everything else that is recorded of a step, in the groups in which it is edited. */
export function StepAttributes({ step }: { readonly step: ProcessStep }) {
  const say = useTexts(panelTexts);
  const { data } = useQuery(descriptorQuery);
  const groups = data ? filledGroups(stepColumns(data), step) : [];
  return groups.map(({ title, columns }) => (
    <section key={title} className={classes['section']}>
      <h3 className={classes['groupTitle']}>{say(`title.${title}`)}</h3>
      <dl className={classes['facts']}>
        {columns.map((column) => (
          <Attribute key={column.name} column={column} step={step} />
        ))}
      </dl>
    </section>
  ));
}

interface Props {
  readonly column: StepColumn;
  readonly step: ProcessStep;
}

function Attribute({ column, step }: Props) {
  const words = useAttributeWords();
  const { kind } = column.attribute;
  return (
    <div data-long={LONG.has(kind) || undefined}>
      <dt>{words.plainLabel(ACTIVITY, column.attribute)}</dt>
      <dd>
        <AttributeValue step={step} column={column} />
      </dd>
    </div>
  );
}

/** They need the whole width. */
const LONG = new Set<StepColumn['attribute']['kind']>(['list', 'some-of', 'data-fields', 'text']);
