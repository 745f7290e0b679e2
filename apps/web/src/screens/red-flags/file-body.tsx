import { Notice } from '../../parts/notice.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { emphasised } from './emphasis.ts';
import { FileChart } from './file-chart.tsx';
import { FileContext } from './file-context.tsx';
import { FileEvidence } from './file-evidence.tsx';
import { FileHistory } from './file-history.tsx';
import { FileRule } from './file-rule.tsx';
import classes from './file.module.css';
import { fileTexts } from './red-flag-file.texts.ts';
import type { RedFlagFile } from './red-flags.queries.ts';
import { useFoundIn } from './use-found-in.ts';

interface Props {
  readonly file: RedFlagFile;
  readonly onUndo: () => void;
}

export function FileBody({ file, onUndo }: Props) {
  const say = useTexts(fileTexts);
  const language = useLanguage();
  const { redFlag, chart } = file;
  const found = useFoundIn(redFlag.firstRunId);
  return (
    <>
      {redFlag.notSeenInRunId !== null && <Notice kind="info">{say('notSeen')}</Notice>}
      <p className={classes['sentence']}>
        {emphasised(redFlag.wording[language].sentence).map(({ text, strong }, i) =>
          strong ? <strong key={i}>{text}</strong> : text,
        )}
      </p>
      <FileEvidence file={file} />
      <div className={classes['pair']}>
        {chart && <FileChart chart={chart} />}
        <FileContext file={file} />
      </div>
      <FileRule file={file} />
      <FileHistory file={file} found={found} onUndo={onUndo} />
    </>
  );
}
