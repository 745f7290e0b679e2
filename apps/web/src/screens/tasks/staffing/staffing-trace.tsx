import { useFormat } from '../../../format/use-format.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { StaffingLine } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { ParameterSource } from './parameter-source.tsx';
import { traceFigures } from './trace.ts';

/** The calculation of one task: formula with the numbers put in, and where each number comes from. */
export function StaffingTrace({ line }: { readonly line: StaffingLine }) {
  const say = useTexts(tasksTexts);
  const format = useFormat();
  const figures = traceFigures(line, format);
  const { precise, date, money } = format;
  const { posts, timePrecision, timeMethod, timeRecordedOn, timeSource, caseSource } = line;
  const noSource = say('staff.noSource');
  const timeWords = [
    timeMethod && say(`method.${timeMethod}`),
    timeRecordedOn && date(timeRecordedOn),
    timeSource || noSource,
  ];
  const caseWords = [caseSource ?? noSource, line.countedOn && date(line.countedOn)];
  return (
    <div className={classes['trace']}>
      {figures && <p className={classes['formula']}>{say('staff.trace', figures)}</p>}
      {posts && timePrecision !== null && (
        <p className={classes['quiet']}>
          {say('staff.trace.interval', {
            precision: precise(timePrecision, 2),
            low: precise(posts.low, 4),
            high: precise(posts.high, 4),
          })}
        </p>
      )}
      <dl className={classes['sources']}>
        <dt>{say('staff.trace.cases')}</dt>
        <dd>{caseWords.filter(Boolean).join(', ')}</dd>
        <dt>{say('staff.trace.minutes')}</dt>
        <dd>{timeWords.filter(Boolean).join(', ')}</dd>
        <dt>{say('staff.trace.factor')}</dt>
        <dd>
          <Supplement line={line} />
        </dd>
        <dt>{say('staff.trace.year')}</dt>
        <dd>
          {say(`status.${line.workingMinutes.status ?? 'tarif'}`)}:{' '}
          <ParameterSource parameter={line.workingMinutes} />
        </dd>
        {line.hourlyRate && (
          <>
            <dt>{say('staff.trace.rate')}</dt>
            <dd>
              {line.hourlyRate.payGrade}: {money(line.hourlyRate.value)},{' '}
              <ParameterSource parameter={line.hourlyRate} />
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

function Supplement({ line: { personal, material } }: { readonly line: StaffingLine }) {
  const say = useTexts(tasksTexts);
  const { percent } = useFormat();
  if (personal === null || material === null) return say('staff.trace.factor.none');
  const share = (value: number) => percent(value / 10_000, 2);
  return (
    <>
      {say('staff.trace.factor.of', {
        personal: share(personal.value),
        material: share(material.value),
      })}
      {': '}
      <ParameterSource parameter={personal} />
      {(material.id !== personal.id || material.source !== personal.source) && (
        <>
          {'; '}
          <ParameterSource parameter={material} />
        </>
      )}
    </>
  );
}
