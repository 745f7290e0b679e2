import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../../drafts/use-draft.ts';
import { useToasts } from '../../../feedback/toasts.tsx';
import { FormDialog } from '../../../parts/form-dialog.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { type ControlTestFile, useSignOff } from '../control-tests.queries.ts';
import { signOffTexts } from './sign-off.texts.ts';

interface Props {
  readonly file: ControlTestFile;
  readonly onClose: () => void;
}

/** The name under the content that was on the screen when the dialog opened. */
export function ApproveDialog({ file, onClose }: Props) {
  const say = useTexts(signOffTexts);
  const toasts = useToasts();
  const { id, code } = file;
  const [{ version, digest }] = useState(file);
  const [remark, setRemark] = useDraft(`control-test.${id}.sign-off`);
  const signOff = useSignOff(id);
  const done = () => {
    setRemark('');
    toasts.done(say('approve.done', { code }));
    onClose();
  };
  return (
    <FormDialog
      title={say('approve.title', { code })}
      submitLabel={say('approve')}
      pending={signOff.isPending}
      problem={signOff.error}
      onSubmit={() => signOff.mutate({ version, digest, remark }, { onSuccess: done })}
      onClose={onClose}
    >
      <Text size="sm">{say('approve.text')}</Text>
      <Text size="sm" className="mono" style={{ overflowWrap: 'anywhere' }}>
        {digest}
      </Text>
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        maxLength={4000}
        label={say('approve.remark')}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
