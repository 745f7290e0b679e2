import { Radio, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { factFields, type ProcessFacts, ProcessFactsFields } from './process-facts-fields.tsx';
import { useCreateProcess } from './processes.queries.ts';
import { processesTexts } from './processes.texts.ts';

type Template = 'one-time-benefit' | 'blank';
const templates: readonly Template[] = ['one-time-benefit', 'blank'];

type NewProcess = ProcessFacts & { readonly template: Template };

export function NewProcessDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(processesTexts);
  const sayForm = useTexts(formTexts);
  const engagementId = useEngagementId();
  const navigate = useNavigate();
  const draft = useDraftChange<NewProcess>(`process.new.${engagementId}`, {
    ...{ name: say('template.name'), kind: 'as-is', unit: '', caseloadPerYear: null },
    template: 'one-time-benefit',
  });
  const [tried, setTried] = useState(false);
  const create = useCreateProcess();
  const { faults, rest } = placedProblem(create.error, factFields);
  const { values } = draft;
  const nameless = values.name.trim() === '';
  const choose = (template: Template) => {
    const unchanged = values.name === '' || values.name === say('template.name');
    const name = template === 'blank' ? '' : say('template.name');
    draft.change({ template, ...(unchanged && { name }) });
  };
  const submit = () => {
    setTried(true);
    if (nameless) return;
    create.mutate(values, {
      onSuccess: ({ id }) => {
        draft.forget();
        void navigate({
          to: '/p/$engagementId/prozesse/$processId',
          params: { engagementId, processId: id },
        });
      },
    });
  };
  return (
    <FormDialog
      title={say('new.title')}
      submitLabel={say('new.submit')}
      pending={create.isPending}
      problem={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <Radio.Group
        label={say('field.template')}
        value={values.template}
        onChange={(value) => choose(value)}
      >
        <Stack gap={8} mt={6}>
          {templates.map((template) => (
            <Radio
              key={template}
              value={template}
              label={say(`template.${template}`)}
              description={say(`template.${template}.why`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <ProcessFactsFields
        values={values}
        onChange={draft.change}
        faults={{ ...faults, ...(tried && nameless && { name: sayForm('required') }) }}
      />
    </FormDialog>
  );
}
