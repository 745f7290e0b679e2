import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessRecord } from '../processes/processes.queries.ts';
import { type ProcessVersion, useDecideVersion } from './process-versions.queries.ts';
import { processVersionsTexts } from './process-versions.texts.ts';

interface Props {
  readonly process: ProcessRecord;
  readonly waiting: ProcessVersion;
  readonly onClose: () => void;
}

export function ReturnDialog({ process, waiting, onClose }: Props) {
  const say = useTexts(processVersionsTexts);
  const { id: versionId, version, number } = waiting;
  const sendBack = useDecideVersion(process.id, 'return');
  return (
    <ReasonDialog
      title={say('return.title', { number })}
      submitLabel={say('return')}
      warning={say('return.text')}
      label={say('return.reason')}
      draftKey={`process-version.${versionId}.return`}
      pending={sendBack.isPending}
      problem={sendBack.error}
      onSubmit={(remark, saved) =>
        sendBack.mutate({ versionId, version, remark }, { onSuccess: saved })
      }
      onClose={onClose}
    />
  );
}
