import type { RuleContext } from '../rule.ts';
import { text } from './literal.ts';

/** Parts of payee types, `_` for an umlaut (lower() of it depends on the server), that mean somebody who rightly gets payments of many cases. */
const THIRD_PARTIES = [
  ...['vermiet', 'landlord', 'betreu', 'guardian', 'vormund', 'tr_ger', 'traeger', 'provider'],
  ...[
    'einrichtung',
    'unterkunft',
    'shelter',
    'heim',
    'schul',
    'school',
    'versorg',
    'utility',
    'energie',
  ],
  ...[
    'liefer',
    'supplier',
    'kreditor',
    'vendor',
    'firma',
    'company',
    'verein',
    'arzt',
    'apothek',
    'klinik',
  ],
  ...[
    'krankenhaus',
    'bestatt',
    'anwalt',
    'beh_rde',
    'behoerde',
    'kasse',
    'dritt',
    'third',
    'other',
    'sonst',
  ],
] as const;

/** Parts of payee types that mean the entitled person. */
const RECIPIENTS = [
  ...[
    'recipient',
    'beneficiary',
    'leistungsber',
    'berechtigt',
    'empf_nger',
    'empfaenger',
    'antragst',
  ],
  ...['hilfebed', 'person', 'privat'],
] as const;

/**
 * Body of a table `payee_types(type, third, told)` with one row per type as written, '' for a missing one: whether it
 * says somebody else than the entitled person, and whether it says the entitled person. Decided once per type.
 */
export function payeeTypes(context: Pick<RuleContext, 'columns'>): string {
  const any = (words: readonly string[]): string =>
    words.map((word) => `lower(type) like ${text(`%${word}%`)}`).join(' or ');
  return `select type, ${any(THIRD_PARTIES)} as third, ${any(RECIPIENTS)} as told
    from (select distinct ${payeeType(context)} as type from payments) as types`;
}

export function payeeType(context: Pick<RuleContext, 'columns'>): string {
  return context.columns.has('payee_type') ? `coalesce(payee_type, '')` : `''`;
}
