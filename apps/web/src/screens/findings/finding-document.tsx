import { Button } from '@mantine/core';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './finding-document.module.css';
import { type FindingField, type FindingPart, findingParts } from './finding-form.ts';
import { isEditable } from './finding-status.ts';
import type { Finding } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';

type OnEdit = ((field: FindingField) => void) | null;

interface Props {
  readonly finding: Finding;
  /** Null: only to be read. */
  readonly onEdit: OnEdit;
}

/** The five parts, one below the other, to be read like a letter. */
export function FindingDocument({ finding, onEdit }: Props) {
  const say = useTexts(findingTexts);
  const ended = !isEditable(finding.status);
  return (
    <Card title={say('document')} note={ended && say('document.ended')}>
      <div className={classes['document']}>
        {findingParts.map((part) => (
          <Part key={part} part={part} text={finding[part]} onEdit={onEdit} />
        ))}
      </div>
    </Card>
  );
}

interface PartProps {
  readonly part: FindingPart;
  readonly text: string;
  readonly onEdit: OnEdit;
}

function Part({ part, text, onEdit }: PartProps) {
  const say = useTexts(findingTexts);
  const name = say(part);
  return (
    <section>
      <h3>{name}</h3>
      {text.trim() === '' ? (
        <p className={classes['empty']}>
          {say('part.empty')}{' '}
          {onEdit && (
            <Button
              variant="subtle"
              size="compact-sm"
              className="no-print"
              onClick={() => onEdit(part)}
            >
              {say('edit.part', { part: name })}
            </Button>
          )}
        </p>
      ) : (
        <p className={classes['text']}>{text}</p>
      )}
    </section>
  );
}
