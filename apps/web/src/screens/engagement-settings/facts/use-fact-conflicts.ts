import { engagementTexts } from '../../../engagement/engagement.texts.ts';
import type { ConflictField } from '../../../feedback/conflict-dialog.tsx';
import { differing } from '../../../feedback/differing.ts';
import { parsePlainDate } from '../../../format/parse-date.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { FactsForm } from './facts-form.ts';

/** The person's facts beside those that are saved by now, where they differ. */
export function useFactConflicts(yours: FactsForm, theirs: FactsForm): ConflictField[] {
  const say = useTexts(engagementTexts);
  const format = useFormat();
  const day = (text: string) => (parsePlainDate(text) ? format.date(text) : text);
  return differing(yours, theirs, {
    title: { label: say('title'), text: ({ title }) => title },
    number: { label: say('number'), text: ({ number }) => number },
    authorityName: { label: say('authorityName'), text: ({ authorityName }) => authorityName },
    subject: { label: say('subject'), text: ({ subject }) => subject },
    periodFrom: { label: say('periodFrom'), text: ({ periodFrom }) => day(periodFrom) },
    periodTo: { label: say('periodTo'), text: ({ periodTo }) => day(periodTo) },
    land: { label: say('land'), text: ({ land }) => say(`land.${land}`) },
    status: { label: say('status'), text: ({ status }) => say(`status.${status}`) },
    confidentiality: {
      label: say('confidentiality'),
      text: ({ confidentiality }) => confidentiality,
    },
    cashLimitCents: {
      label: say('cashLimit'),
      text: ({ cashLimitCents }) => format.money(cashLimitCents),
    },
    retentionYears: {
      label: say('retention'),
      text: ({ retentionYears }) => format.count(retentionYears),
    },
  });
}
