import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../engagement/engagement.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { controlsTexts } from './controls.texts.ts';
import { useOpenFlags } from './use-open-flags.ts';

interface Props {
  readonly ruleId: string | null;
  /** Only the figure, for a table whose column says the rest. */
  readonly short?: boolean;
}

/** "6 offene Auffälligkeiten: Mögliche Doppelzahlung", leading to exactly these. */
export function OpenFlagsLink({ ruleId, short = false }: Props) {
  const say = useTexts(controlsTexts);
  const { count: figure } = useFormat();
  const engagementId = useEngagementId();
  const flags = useOpenFlags()(ruleId);
  if (!flags || ruleId === null) return short ? <>–</> : null;
  const { count, ruleName } = flags;
  const words = say('flags.open', { count, figure: figure(count), rule: ruleName });
  return (
    <Link
      to="/p/$engagementId/auffaelligkeiten"
      params={{ engagementId }}
      search={{ regel: [ruleId], stand: ['open'] }}
      aria-label={short ? words : undefined}
    >
      {short ? figure(count) : words}
    </Link>
  );
}
