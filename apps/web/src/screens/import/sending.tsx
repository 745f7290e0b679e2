import { Button, Progress } from '@mantine/core';
import { ApiProblem } from '../../api/problem.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { importsTexts } from './imports.texts.ts';
import classes from './sending.module.css';
import type { Upload } from './use-upload.ts';

/** Files on their way to the server. */
export function Sending({ upload }: { readonly upload: Upload }) {
  const say = useTexts(importsTexts);
  const { bytes } = useFormat();
  const { files, share, problem } = upload;
  if (files.length === 0) return null;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const sent = Math.round((share ?? 0) * total);
  const refused = problem instanceof ApiProblem && problem.status < 500 && problem.status !== 401;
  const title = problem ? say('sending.failed') : say('sending', { count: files.length });
  return (
    <Card
      title={title}
      actions={
        <Button variant="default" size="xs" onClick={upload.stop}>
          {say(problem ? 'same.other' : 'sending.stop')}
        </Button>
      }
    >
      <div className={classes['sending']}>
        {share !== null && (
          <>
            <Progress value={share * 100} aria-label={title} />
            <span aria-hidden>
              {say('sending.share', { sent: bytes(sent), total: bytes(total) })}
            </span>
            <span className="visually-hidden" role="status">
              {say('sending.share', {
                sent: bytes((Math.floor((share ?? 0) * 10) / 10) * total),
                total: bytes(total),
              })}
            </span>
          </>
        )}
        <ProblemNotice problem={problem} />
        {Boolean(problem) && !refused && <Button onClick={upload.retry}>{say('retry')}</Button>}
        <ul>
          {files.map(({ name, size }) => (
            <li key={name}>
              <span className="mono">{name}</span> · {bytes(size)}
            </li>
          ))}
        </ul>
        {!problem && <p>{say('sending.note')}</p>}
      </div>
    </Card>
  );
}
