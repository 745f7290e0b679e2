import { Button } from '@mantine/core';
import { IconPlus } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { emptyPart, withoutPart, withPart } from './part-edit.ts';
import { PartFields, type ProcessOption } from './part-fields.tsx';
import type { PathwayPart } from './pathways.queries.ts';
import { pathwaysTexts } from './pathways.texts.ts';

interface Props {
  readonly parts: readonly PathwayPart[];
  readonly options: readonly ProcessOption[];
  readonly onChange: (parts: PathwayPart[]) => void;
}

/** The services of a pathway, one line each. */
export function PartsFields({ parts, options, onChange }: Props) {
  const say = useTexts(pathwaysTexts);
  return (
    <>
      {parts.map((_, at) => (
        <PartFields
          key={at}
          at={at}
          parts={parts}
          options={options}
          onChange={(part) => onChange(withPart(parts, at, part))}
          onRemove={() => onChange(withoutPart(parts, at))}
        />
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...parts, emptyPart])}
      >
        {say('form.add')}
      </Button>
    </>
  );
}
