import { Button } from '@mantine/core';
import type { Shape } from '../../api/types.ts';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { columnsTexts } from './columns.texts.ts';
import type { Preview } from './import.queries.ts';
import { type MappingDraft, type PaymentColumnName, undecided } from './mapping-draft.ts';
import classes from './open-headers.module.css';
import type { TargetColumns } from './use-payment-columns.ts';

interface Props {
  readonly preview: Preview;
  readonly draft: MappingDraft;
  readonly columns: TargetColumns;
  readonly onTarget: (header: string, target: PaymentColumnName | null) => void;
}

/** Headers that may mean several columns: asked first, with what they may mean. */
export function OpenHeaders({ preview, draft, columns, onTarget }: Props) {
  const say = useTexts(columnsTexts);
  const { ambiguous } = preview;
  if (ambiguous.length === 0) return null;
  const left = undecided(draft, ambiguous).length;
  return (
    <Card
      title={say('open.title')}
      actions={
        <span role="status">
          {left > 0 ? (
            <Tag tone="medium" sign="◆">
              {say('open.left', { count: left })}
            </Tag>
          ) : (
            <Tag tone="low" sign="✓">
              {say('open.done')}
            </Tag>
          )}
        </span>
      }
    >
      <ul className={classes['list']} id="offene-spalten">
        {ambiguous.map((question) => (
          <Question key={question.header} {...{ question, preview, draft, columns, onTarget }} />
        ))}
      </ul>
    </Card>
  );
}

interface QuestionProps extends Props {
  readonly question: Shape<'AmbiguousHeaderDto'>;
}

function Question({ question, preview, draft, columns, onTarget }: QuestionProps) {
  const say = useTexts(columnsTexts);
  const { header, candidates } = question;
  const samples = preview.columns.find((column) => column.header === header)?.samples ?? [];
  const label = (name: string) => columns.named(name)?.label ?? name;
  const current = draft.columns[header];
  const choices = [
    ...candidates.map((name) => ({ name, label: label(name), chosen: current === name })),
    { name: null, label: say('target.none'), chosen: draft.leftOut.includes(header) },
  ];
  return (
    <li>
      <div>
        <strong className="mono">{header}</strong>{' '}
        {say('open.why', {
          candidates: candidates.map((name) => `„${label(name)}“`).join(say('open.or')),
        })}
        <small>{samples.join(' · ')}</small>
      </div>
      <div role="group" aria-label={say('open.choose', { header })} className={classes['choices']}>
        {choices.map(({ name, label: text, chosen }) => (
          <Button
            key={name ?? ''}
            size="xs"
            variant={chosen ? 'filled' : 'default'}
            aria-pressed={chosen}
            onClick={() => onTarget(header, name)}
          >
            {text}
          </Button>
        ))}
      </div>
    </li>
  );
}
