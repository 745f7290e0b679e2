import { Button } from '@mantine/core';
import { Guarded } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { IconUndo } from '../../parts/icons.ts';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './file.module.css';
import { hasStanding } from './standing-disposal.ts';
import { fileTexts } from './red-flag-file.texts.ts';
import type { RedFlagFile } from './red-flags.queries.ts';
import type { FoundIn } from './use-found-in.ts';

interface Props {
  readonly file: RedFlagFile;
  readonly found: FoundIn | null;
  readonly onUndo: () => void;
}

/** Every step since it was found, with names and times. */
export function FileHistory({ file, found, onUndo }: Props) {
  const say = useTexts(fileTexts);
  const { dateTime } = useFormat();
  return (
    <section>
      <h3 className={classes['heading']}>{say('history.title')}</h3>
      <ol className={classes['history']}>
        {found && (
          <li>
            <time dateTime={found.at}>{dateTime(found.at)}</time>
            <span>{say('history.found', { number: found.run })}</span>
          </li>
        )}
        {file.disposals.map((step) => (
          <li key={step.step}>
            <time dateTime={step.disposedAt}>{dateTime(step.disposedAt)}</time>
            <Step step={step} />
          </li>
        ))}
      </ol>
      {hasStanding(file.disposals) && (
        <Guarded permission="red-flag:dispose">
          <Button
            className="no-print"
            variant="subtle"
            size="compact-sm"
            leftSection={<IconUndo size={14} aria-hidden />}
            onClick={onUndo}
          >
            {say('history.undo')}
          </Button>
        </Guarded>
      )}
    </section>
  );
}

function Step({ step }: { readonly step: RedFlagFile['disposals'][number] }) {
  const say = useTexts(fileTexts);
  const sayPart = useTexts(partsTexts);
  const name = step.disposedByName ?? say('history.someone');
  if (step.undoes !== null) return <span>{say('history.undone', { name })}</span>;
  const disposition = sayPart(`disposition.${step.disposition}`);
  return (
    <span>
      {say('history.disposed', { name, disposition })}
      {step.batchId !== null && ` (${say('history.batch')})`}
      {step.reason !== null && <span className={classes['reason']}>„{step.reason}“</span>}
    </span>
  );
}
