import { Drawer } from '@mantine/core';
import { useMay } from '../../engagement/rights.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { measureNumber } from '../../format/format.ts';
import { formTexts } from '../../parts/form.texts.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { StepAnswer } from '../findings/step-dialog.tsx';
import { StepList } from '../findings/step-list.tsx';
import { DueDate } from './due-date.tsx';
import { FindingLink } from './measure-columns.tsx';
import { MeasureEditor } from './measure-editor.tsx';
import { MeasureFacts } from './measure-facts.tsx';
import classes from './measure-panel.module.css';
import type { Measure, MeasureStatus } from './measure-status.ts';
import { MeasureStatusTag } from './measure-status-tag.tsx';
import { useMoveMeasure } from './measures.queries.ts';
import { measuresTexts } from './measures.texts.ts';

interface Props {
  /** Null: there is none, or none for this person. */
  readonly measure: Measure | null;
  readonly onClose: () => void;
}

/** One measure beside the list: what, who, until when, and the next step. */
export function MeasurePanel({ measure, onClose }: Props) {
  const say = useTexts(measuresTexts);
  const sayForm = useTexts(formTexts);
  const title = measure ? say('panel', { number: measureNumber(measure.number) }) : say('measure');
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={460}
      title={title}
      closeButtonProps={{ 'aria-label': sayForm('close') }}
    >
      {measure ? (
        <Content measure={measure} />
      ) : (
        <Notice kind="info">{say('panel.unknown')}</Notice>
      )}
    </Drawer>
  );
}

function Content({ measure }: { readonly measure: Measure }) {
  const all = useMay('measure:write');
  const own = useMay('measure:write-own');
  const ended = measure.status === 'verified' || measure.status === 'cancelled';
  const may = (all || own) && !ended;
  return (
    <div className={classes['panel']}>
      <p className={classes['state']}>
        <MeasureStatusTag status={measure.status} />
        <DueDate {...measure} />
        <FindingLink number={measure.findingNumber} />
      </p>
      {may ? (
        <MeasureEditor key={measure.id} measure={measure} />
      ) : (
        <MeasureFacts measure={measure} />
      )}
      <Steps measure={measure} />
    </div>
  );
}

function Steps({ measure }: { readonly measure: Measure }) {
  const say = useTexts(measuresTexts);
  const toasts = useToasts();
  const { id, number, version, nextStatuses } = measure;
  const move = useMoveMeasure(id);
  const take = (status: MeasureStatus, { reason }: StepAnswer, done: () => void) =>
    move.mutate(
      { version, status, reason },
      {
        onSuccess: () => {
          done();
          const words = { number: measureNumber(number), status: say(`status.${status}`) };
          toasts.done(say('moved', words));
        },
      },
    );
  return (
    <section className={classes['steps']}>
      <h3>{say('steps')}</h3>
      {nextStatuses.length === 0 && <p>{say('steps.ended')}</p>}
      <StepList
        steps={nextStatuses}
        words={{
          name: (status) => say(`step.${status}`),
          why: (status) => say(`why.${status}`),
          draftKey: `measure-step.${id}`,
        }}
        pending={move.isPending}
        problem={move.error}
        onTake={take}
      />
    </section>
  );
}
