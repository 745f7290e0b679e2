import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { type Step, Stepper } from '../../parts/stepper.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Import } from './import.queries.ts';
import classes from './import-stepper.module.css';
import { wizardTexts } from './wizard.texts.ts';
import { atWork, isOpen, type WizardStep, wizardSteps } from './wizard-steps.ts';

interface Props {
  readonly one: Import;
  readonly step: WizardStep;
  readonly mapped?: number | undefined;
}

/** The four steps, each a link where it has something to show. */
export function ImportStepper({ one, step, mapped }: Props) {
  const say = useTexts(wizardTexts);
  const engagementId = useEngagementId();
  const notes = useNotes(one, mapped);
  const at = wizardSteps.indexOf(step);
  const steps = wizardSteps.map((key, i): Step => {
    const title = say(`step.${key}`);
    const note = notes[key];
    const linked = key !== step && isOpen(key, one);
    return {
      key,
      ...(note !== undefined && { note }),
      state: key === step ? 'current' : i < at || one.state === 'sealed' ? 'done' : 'todo',
      title: linked ? (
        <Link
          to="/p/$engagementId/zahlungsdaten/import/$importId"
          params={{ engagementId, importId: one.id }}
          search={{ schritt: key }}
          className={classes['link']}
        >
          {title}
        </Link>
      ) : (
        title
      ),
    };
  });
  return <Stepper label={say('steps')} steps={steps} />;
}

/** What is known of each step, below its name. */
function useNotes(
  one: Import,
  mapped: number | undefined,
): Readonly<Partial<Record<WizardStep, string>>> {
  const say = useTexts(wizardTexts);
  const { count } = useFormat();
  const { preview, check, state } = one;
  const rows = check
    ? say('note.rows', { rows: count(check.read) })
    : preview && one.fileNames.length === 1
      ? say(preview.rowsExact ? 'note.rows' : 'note.rows.about', { rows: count(preview.rows) })
      : say('note.files', { count: one.fileNames.length });
  const columns = mapped ?? Object.keys(one.mapping?.columns ?? {}).length;
  const total = preview?.headers.length;
  return {
    datei: rows,
    format: say(one.format === null ? 'note.detected' : 'note.given'),
    ...(total !== undefined &&
      columns > 0 && { spalten: say('note.mapped', { mapped: columns, total }) }),
    ...(state === 'sealed'
      ? { pruefen: say('note.sealed') }
      : atWork(one) && one.mappingConfirmed
        ? { pruefen: say('note.running') }
        : check && { pruefen: say('note.rejected', { rejected: count(check.rejected) }) }),
  };
}
