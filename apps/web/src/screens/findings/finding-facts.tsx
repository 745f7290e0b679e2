import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { Facts } from '../../parts/facts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Finding } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';

export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const say = useTexts(findingTexts);
  const { money, date, dateTime } = useFormat();
  const { area, amountAtRiskCents, amountConfirmedCents, riskAcceptedUntil } = finding;
  const amount = (cents: number | null) => (cents === null ? '–' : money(cents));
  const facts: (readonly [ReactNode, ReactNode])[] = [
    [say('amountAtRiskCents'), amount(amountAtRiskCents)],
    [say('amountConfirmedCents'), amount(amountConfirmedCents)],
    [say('area'), area || '–'],
    [say('addressedTo'), finding.addressedToName ?? say('addressedTo.nobody')],
    ...(riskAcceptedUntil ? [[say('acceptedUntil'), date(riskAcceptedUntil)] as const] : []),
    [
      say('created'),
      say('created.by', {
        at: dateTime(finding.createdAt),
        name: finding.createdByName ?? say('unknownPerson'),
      }),
    ],
  ];
  return <Facts facts={facts} />;
}
