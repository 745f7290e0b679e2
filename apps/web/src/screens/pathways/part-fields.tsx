import { ActionIcon, MultiSelect, Select, TextInput } from '@mantine/core';
import { IconClose } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './pathways.module.css';
import type { PathwayPart } from './pathways.queries.ts';
import { pathwaysTexts } from './pathways.texts.ts';

export interface ProcessOption {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly at: number;
  readonly parts: readonly PathwayPart[];
  readonly options: readonly ProcessOption[];
  readonly onChange: (change: Partial<PathwayPart>) => void;
  readonly onRemove: () => void;
}

/** One service: its process, what it waits for, and why. */
export function PartFields({ at, parts, options, onChange, onRemove }: Props) {
  const say = useTexts(pathwaysTexts);
  const part = parts[at];
  const chosen = new Set(parts.map(({ processId }) => processId));
  if (!part) return null;
  const free = options.filter(({ value }) => value === part.processId || !chosen.has(value));
  const others = options.filter(({ value }) => chosen.has(value) && value !== part.processId);
  return (
    <fieldset className={classes['part']}>
      <legend>{say('form.part', { number: at + 1 })}</legend>
      <Select
        searchable
        required
        label={say('form.process')}
        data={free}
        value={part.processId || null}
        onChange={(processId) => onChange({ processId: processId ?? '' })}
      />
      <MultiSelect
        label={say('form.dependsOn')}
        data={others}
        value={part.dependsOn}
        disabled={others.length === 0}
        onChange={(dependsOn) => onChange({ dependsOn })}
      />
      <TextInput
        label={say('form.reason')}
        value={part.reason}
        maxLength={1000}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={say('form.remove', { number: at + 1 })}
        onClick={onRemove}
      >
        <IconClose size={16} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
}
