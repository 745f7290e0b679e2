import { Text, Textarea } from '@mantine/core';
import { useDraft } from '../../drafts/use-draft.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessRecord } from '../processes/processes.queries.ts';
import {
  type ProcessVersion,
  useDecideVersion,
  useSubmitVersion,
} from './process-versions.queries.ts';
import { processVersionsTexts } from './process-versions.texts.ts';

interface SubmitProps {
  readonly process: ProcessRecord;
  readonly number: number;
  readonly onClose: () => void;
}

export function SubmitDialog({ process, number, onClose }: SubmitProps) {
  const say = useTexts(processVersionsTexts);
  const toasts = useToasts();
  const [remark, setRemark] = useDraft(`process.${process.id}.submission`);
  const submit = useSubmitVersion(process.id);
  const done = () => {
    setRemark('');
    toasts.done(say('submit.done', { number }));
    onClose();
  };
  return (
    <FormDialog
      title={say('submit.title', { number })}
      submitLabel={say('submit')}
      pending={submit.isPending}
      problem={submit.error}
      onSubmit={() => submit.mutate({ version: process.version, remark }, { onSuccess: done })}
      onClose={onClose}
    >
      <Text size="sm">{say('submit.text')}</Text>
      <Remark label={say('submit.remark')} value={remark} onChange={setRemark} />
    </FormDialog>
  );
}

interface ApproveProps {
  readonly process: ProcessRecord;
  readonly waiting: ProcessVersion;
  readonly onClose: () => void;
}

export function ApproveDialog({ process, waiting, onClose }: ApproveProps) {
  const say = useTexts(processVersionsTexts);
  const toasts = useToasts();
  const { id: versionId, version, number } = waiting;
  const [remark, setRemark] = useDraft(`process-version.${versionId}.approval`);
  const approve = useDecideVersion(process.id, 'approval');
  const done = () => {
    setRemark('');
    toasts.done(say('approve.done', { number }));
    onClose();
  };
  return (
    <FormDialog
      title={say('approve.title', { number })}
      submitLabel={say('approve')}
      pending={approve.isPending}
      problem={approve.error}
      onSubmit={() => approve.mutate({ versionId, version, remark }, { onSuccess: done })}
      onClose={onClose}
    >
      <Text size="sm">{say('approve.text')}</Text>
      <Text size="sm" className="mono" style={{ overflowWrap: 'anywhere' }}>
        {waiting.sha256}
      </Text>
      <Remark label={say('approve.remark')} value={remark} onChange={setRemark} />
    </FormDialog>
  );
}

interface RemarkProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Remark({ label, value, onChange }: RemarkProps) {
  return (
    <Textarea
      data-autofocus
      autosize
      minRows={3}
      maxLength={4000}
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
