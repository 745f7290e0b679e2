import { useSuspenseQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { Figures } from '../../parts/figures.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { GuideCard } from '../process-figures/guide-card.tsx';
import { HandOversCard } from '../process-figures/hand-overs-card.tsx';
import { NotesList } from '../process-figures/notes-list.tsx';
import { RolesCard } from '../process-figures/roles-card.tsx';
import { useFigureText } from '../process-figures/use-figure-text.ts';
import { FrontOfficeCard } from './front-office-card.tsx';
import classes from './pathways.module.css';
import { pathwayQuery, type PathwayStudy } from './pathways.queries.ts';
import { pathwaysTexts } from './pathways.texts.ts';
import { PlanCard } from './plan-card.tsx';
import { SinglePointsCard } from './single-points-card.tsx';

/** Everything about one pathway on one page. */
export function PathwayContent({ id }: { readonly id: string }) {
  const say = useTexts(pathwaysTexts);
  const engagementId = useEngagementId();
  const { data: study } = useSuspenseQuery(pathwayQuery(engagementId, id));
  return (
    <>
      {study.withdrawnReason !== null && (
        <Notice kind="info">{say('withdrawn', { reason: study.withdrawnReason })}</Notice>
      )}
      {study.description && <p className={classes['description']}>{study.description}</p>}
      <KeyFigures study={study} />
      <PlanCard study={study} />
      <div className={classes['pair']}>
        <GuideCard guide={study.guide} />
        <FrontOfficeCard office={study.frontOffice} />
      </div>
      <HandOversCard roles={study.roles} handOvers={study.handOvers} />
      <RolesCard roles={study.roles} singlePoints={study.singlePoints} />
      <SinglePointsCard study={study} />
      {study.assumptions.length > 0 && (
        <Card title={say('assumptions.title')} flush>
          <div className={classes['notes']}>
            <NotesList notes={study.assumptions} />
          </div>
        </Card>
      )}
    </>
  );
}

function KeyFigures({ study }: { readonly study: PathwayStudy }) {
  const say = useTexts(pathwaysTexts);
  const { count } = useFormat();
  const { shown } = useFigureText();
  const { studied, guide, frontOffice } = study;
  const minutes = studied.reduce((sum, { minutesPerCase }) => sum + minutesPerCase.base, 0);
  const cents = studied.reduce((sum, { centsPerCase }) => sum + centsPerCase.base, 0);
  return (
    <Figures
      figures={[
        {
          ...{ key: 'hours', label: say('figure.hours'), value: shown('hours', study.hours) },
          note: say('figure.oneByOne', { hours: shown('hours', study.hoursOneByOne) }),
        },
        {
          ...{ key: 'persons', label: say('figure.persons') },
          value: shown('count', guide.contactPersonsBefore),
          note: say('figure.persons.note'),
        },
        {
          ...{ key: 'handOvers', label: say('figure.handOvers') },
          value: shown('count', guide.handOversBefore),
        },
        {
          ...{ key: 'contacts', label: say('figure.firstContacts') },
          value: count(frontOffice.firstContactsBefore),
          note: say('figure.firstContacts.note'),
        },
        { key: 'minutes', label: say('figure.minutes'), value: shown('minutes', minutes) },
        {
          ...{ key: 'cents', label: say('figure.cents'), value: shown('cents', cents) },
          note: studied.some(({ centsPerCase }) => centsPerCase.base === 0)
            ? say('figure.cents.partly')
            : undefined,
        },
      ]}
    />
  );
}
