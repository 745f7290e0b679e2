import { useToasts } from '../../../feedback/toasts.tsx';
import { ReasonDialog } from '../../../parts/reason-dialog.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import {
  type ControlTestFile,
  type ReasonedStep,
  useReasonedStep,
} from '../control-tests.queries.ts';
import { signOffTexts } from './sign-off.texts.ts';

const words = { return: 'return', reopening: 'reopen', withdrawal: 'withdraw' } as const;

interface Props {
  readonly file: ControlTestFile;
  readonly step: ReasonedStep;
  readonly onClose: () => void;
}

export function StepDialog({ file, step, onClose }: Props) {
  const say = useTexts(signOffTexts);
  const toasts = useToasts();
  const { id, code, version } = file;
  const take = useReasonedStep(id);
  const key = words[step];
  return (
    <ReasonDialog
      title={say(`${key}.title`, { code })}
      submitLabel={say(key)}
      warning={say(`${key}.text`)}
      label={say(`${key}.reason`)}
      draftKey={`control-test.${id}.${step}`}
      pending={take.isPending}
      problem={take.error}
      onSubmit={(reason, saved) =>
        take.mutate(
          { step, version, reason },
          {
            onSuccess: () => {
              toasts.done(say('step.done', { code }));
              saved();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
