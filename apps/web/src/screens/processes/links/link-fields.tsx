import { MultiSelect, Select } from '@mantine/core';
import type { FieldFaults } from '../../../feedback/field-faults.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ProcessRecord } from '../processes.queries.ts';
import type { Links } from './process-links.queries.ts';
import { processLinksTexts } from './process-links.texts.ts';
import type { LinkChoices } from './use-link-choices.ts';

interface Props {
  readonly process: ProcessRecord;
  readonly values: Links;
  readonly choices: LinkChoices;
  readonly faults: FieldFaults;
  readonly onChange: (part: Partial<Links>) => void;
}

/** A Sollprozess alone starts from another process. */
export function LinkFields({ process, values, choices, faults, onChange }: Props) {
  const say = useTexts(processLinksTexts);
  const field = (name: keyof Links) => ({
    ...{ label: say(`field.${name}`), description: say(`field.${name}.why`), error: faults[name] },
    ...{ searchable: true, clearable: true, nothingFoundMessage: say('nothing') },
    clearButtonProps: { 'aria-label': say('clear', { field: say(`field.${name}`) }) },
  });
  return (
    <>
      {process.kind === 'to-be' && (
        <Select
          {...field('asIsProcessId')}
          placeholder={say('none')}
          data={choices.processes}
          value={values.asIsProcessId}
          onChange={(asIsProcessId) => onChange({ asIsProcessId })}
        />
      )}
      <Select
        {...field('organisationUnitId')}
        placeholder={say('none')}
        data={choices.units}
        value={values.organisationUnitId}
        onChange={(organisationUnitId) => onChange({ organisationUnitId })}
      />
      <MultiSelect
        {...field('taskIds')}
        hidePickedOptions
        placeholder={values.taskIds.length === 0 ? say('choose') : undefined}
        data={choices.tasks}
        value={[...values.taskIds]}
        onChange={(taskIds) => onChange({ taskIds })}
      />
    </>
  );
}
