import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import { CountChips } from '../../parts/count-chips.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ProcessPage } from '../processes/process-page.tsx';
import { descriptorQuery } from '../processes/processes.queries.ts';
import { useStepWords } from '../processes/step-words.ts';
import { useProcessFile } from '../processes/use-process-file.ts';
import { CheckedDiagram } from './checked-diagram.tsx';
import { HitDetail } from './hit-detail.tsx';
import { HitList } from './hit-list.tsx';
import classes from './process-checks.module.css';
import { checksQuery, type ProcessChecks } from './process-checks.queries.ts';
import { processChecksTexts } from './process-checks.texts.ts';
import { QuestionsCard } from './questions-card.tsx';
import { severities } from './search.ts';
import { stepNames } from './step-names.ts';
import { useChosenHit } from './use-chosen-hit.ts';

/** What the rules of control say of a process, each gap with the way that shows it. */
export function ProcessChecksScreen() {
  const say = useTexts(processChecksTexts);
  const engagementId = useEngagementId();
  const file = useProcessFile();
  const { process, steps } = file;
  const { data: checks } = useSuspenseQuery(checksQuery(engagementId, process.id));
  const { data: extension } = useQuery(descriptorQuery);
  const { type } = useStepWords();
  const names = useMemo(() => stepNames(steps, type), [steps, type]);
  const { shown, chosen, kinds, choose, filter, move } = useChosenHit(checks.hits);
  useShortcuts([
    { key: 'F8', label: say('key.next'), run: () => move(1) },
    { key: 'F7', label: say('key.previous'), run: () => move(-1) },
  ]);
  return (
    <ProcessPage
      file={file}
      help={{
        about: [say('help.about'), say('help.about.records')],
        next: [say('help.next.choose'), say('help.next.questions')],
        terms: ['arbeitsschritt', 'istprozess'],
      }}
    >
      <CountChips
        label={say('counts.label')}
        choices={severities.map((value) => ({
          ...{ value, label: say(`counts.${value}`) },
          count: checks.counts[`${value}s`],
        }))}
        chosen={kinds}
        onChange={filter}
      />
      <SilentControls numbers={checks.silentControls} />
      <div className={classes['layout']}>
        <div className={classes['main']}>
          {extension ? (
            <CheckedDiagram file={file} extension={extension} hit={chosen?.hit ?? null} />
          ) : (
            <Loading />
          )}
          {chosen && <HitDetail hit={chosen.hit} processId={process.id} names={names} />}
        </div>
        <div className={classes['side']}>
          <Card flush={shown.length > 0} title={say('list.title')}>
            {shown.length === 0 ? (
              <NoHits checks={checks} />
            ) : (
              <HitList hits={shown} chosen={chosen?.place ?? null} onChoose={choose} />
            )}
          </Card>
          <QuestionsCard suggestions={checks.suggestions} process={process} names={names} />
        </div>
      </div>
    </ProcessPage>
  );
}

function NoHits({ checks }: { readonly checks: ProcessChecks }) {
  const say = useTexts(processChecksTexts);
  if (checks.hits.length > 0) return <p>{say('list.filtered')}</p>;
  return (
    <Notice kind="done" title={say('list.none')}>
      {say('list.none.text')}
    </Notice>
  );
}

function SilentControls({ numbers }: { readonly numbers: readonly string[] }) {
  const say = useTexts(processChecksTexts);
  if (numbers.length === 0) return null;
  return (
    <Notice kind="info" title={`${say('silent.title', { count: numbers.length })}.`}>
      {say('silent.text', { numbers: numbers.join(', ') })}
    </Notice>
  );
}
