import { useQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { datasetQuery } from '../../payments/payments.queries.ts';
import { useColumnWords } from '../../payments/use-column-words.ts';
import type { ControlTestFile } from '../control-tests.queries.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import classes from './sample.module.css';
import { sampleTexts } from './sample.texts.ts';

export function PlanCard({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(sampleTexts);
  const sampled = file.kind === 'effectiveness';
  return (
    <Card title={say('plan.title')}>
      {file.objective !== '' && <p>{file.objective}</p>}
      {file.datasetId !== null && <PopulationFacts file={file} datasetId={file.datasetId} />}
      {sampled && <SizeFacts file={file} />}
    </Card>
  );
}

interface PopulationProps {
  readonly file: ControlTestFile;
  readonly datasetId: string;
}

function PopulationFacts({ file, datasetId }: PopulationProps) {
  const say = useTexts(sampleTexts);
  const words = useColumnWords();
  const { count } = useFormat();
  const { data } = useQuery(datasetQuery(useEngagementId(), datasetId));
  const { filters, populationRows, populationSha256 } = file;
  const restriction = filters.flatMap((filter) => {
    const column = data?.columns.find(({ name }) => name === filter.column);
    return column ? [`${words.label(column)}: ${words.filter(column, filter)}`] : [];
  });
  return (
    <Facts
      facts={[
        [say('fact.population'), data?.fileNames.join(', ') ?? '–'],
        [
          say('fact.restriction'),
          filters.length === 0 ? say('fact.restriction.none') : restriction.join('; '),
        ],
        [
          '',
          populationRows === null
            ? say('fact.population.open')
            : say('fact.population.rows', { rows: count(populationRows) }),
        ],
        [
          say('fact.sealed'),
          <span key="sha" className={`mono ${classes['hash']}`}>
            {populationSha256 ?? data?.sha256 ?? '–'}
          </span>,
        ],
      ]}
    />
  );
}

function SizeFacts({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(sampleTexts);
  const sayWord = useTexts(testWordsTexts);
  const { count, percent } = useFormat();
  const { allowedDeviations, cleanBound } = file;
  return (
    <Facts
      facts={[
        [say('fact.method'), sayWord(`method.${file.method}`)],
        [say('fact.confidence'), percent(file.confidence, 2)],
        [say('fact.tolerable'), percent(file.tolerable, 2)],
        [say('fact.size'), count(file.size)],
        [
          say('fact.allowed'),
          allowedDeviations === null ? say('fact.allowed.never') : count(allowedDeviations),
        ],
        [
          say('fact.clean'),
          cleanBound === null
            ? say('fact.none')
            : say('fact.clean.value', { bound: percent(cleanBound, 2) }),
        ],
      ]}
    />
  );
}
