import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useValidity } from '../engagement-settings/units/validity.ts';
import type { RecordRow } from './organisation.queries.ts';
import { organisationTexts } from './organisation.texts.ts';

/** From when to when, and whether it holds on the day that is shown. */
export function ValidityCell({ row }: { readonly row: RecordRow & { readonly holds: boolean } }) {
  const say = useTexts(organisationTexts);
  const validity = useValidity();
  return (
    <>
      {validity(row.validFrom, row.validTo)}{' '}
      {!row.holds && <Tag tone="dashed">{say('holds.not')}</Tag>}
    </>
  );
}
