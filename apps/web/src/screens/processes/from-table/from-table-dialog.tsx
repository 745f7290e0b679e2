import { Group, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { placedProblem } from '../../../feedback/field-faults.ts';
import { FormDialog } from '../../../parts/form-dialog.tsx';
import { formTexts } from '../../../parts/form.texts.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { KindField, type ProcessKind } from '../kind-field.tsx';
import { processesTexts } from '../processes.texts.ts';
import { useCreateFromTable } from './from-table.queries.ts';
import { fromTableTexts } from './from-table.texts.ts';
import { TypedTable } from './typed-table.tsx';
import { UnderstoodTable } from './understood-table.tsx';

interface TypedProcess {
  readonly name: string;
  readonly kind: ProcessKind;
  readonly text: string;
}

const nothing: TypedProcess = { name: '', kind: 'as-is', text: '' };

/** A process typed or pasted as a table; what was typed is kept when the dialog is closed. */
export function FromTableDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(fromTableTexts);
  const sayList = useTexts(processesTexts);
  const sayForm = useTexts(formTexts);
  const engagementId = useEngagementId();
  const navigate = useNavigate();
  const draft = useDraftChange<TypedProcess>(`process.table.${engagementId}`, nothing);
  const [tried, setTried] = useState(false);
  const create = useCreateFromTable();
  const { faults, rest } = placedProblem(create.error, ['name']);
  const { name, kind, text } = draft.values;
  const nameless = name.trim() === '';
  const submit = () => {
    setTried(true);
    if (nameless || text.trim() === '') return;
    create.mutate(
      { name: name.trim(), kind, text, caseloadPerYear: null },
      {
        onSuccess: ({ id }) => {
          draft.forget();
          void navigate({
            to: '/p/$engagementId/prozesse/$processId',
            params: { engagementId, processId: id },
          });
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('title')}
      submitLabel={say('submit')}
      size="90rem"
      pending={create.isPending}
      problem={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <Group align="start" gap={24}>
        <TextInput
          data-autofocus
          required
          flex={1}
          label={sayList('field.name')}
          value={name}
          error={tried && nameless ? sayForm('required') : faults['name']}
          onChange={(event) => draft.change({ name: event.currentTarget.value })}
        />
        <KindField kind={kind} onKind={(next) => draft.change({ kind: next })} />
      </Group>
      <TypedTable text={text} onText={(next) => draft.change({ text: next })} />
      <UnderstoodTable text={text} name={name} />
    </FormDialog>
  );
}
