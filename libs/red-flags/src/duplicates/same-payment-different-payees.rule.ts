import type { ParameterSchema } from '../parameters.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { column, firstText } from '../sql/column.ts';
import { integer } from '../sql/literal.ts';
import { PAYEE_COLUMNS, payeeKey } from '../sql/payee-key.ts';
import { PURPOSE_COLUMNS, purposeKey } from '../sql/purpose-key.ts';
import { REVERSAL_COLUMNS, stands, takenOut } from '../sql/reversals.ts';

const parameters: ParameterSchema = {
  windowDays: {
    kind: 'days',
    default: 31,
    min: 0,
    max: 366,
    explanation: {
      de: 'Zahlungen mit höchstens so vielen Tagen Abstand gehören zusammen.',
      en: 'Payments at most this many days apart belong together.',
    },
  },
  windowDaysDocument: {
    kind: 'days',
    default: 366,
    min: 0,
    max: 3_660,
    explanation: {
      de: 'Zahlungen zu derselben Belegnummer mit höchstens so vielen Tagen Abstand gehören zusammen.',
      en: 'Payments under the same document number at most this many days apart belong together.',
    },
  },
  minAmount: {
    kind: 'cents',
    default: 1_000,
    min: 1,
    max: 100_000_000,
    explanation: {
      de: 'Kleinere Zahlungen werden nicht betrachtet.',
      en: 'Smaller payments are not looked at.',
    },
  },
  tariffPayees: {
    kind: 'count',
    default: 5,
    min: 2,
    max: 1_000_000,
    explanation: {
      de: 'Ein Betrag, den mehr Empfänger als diese erhalten, gilt als fester Satz, eine Belegnummer für mehr Empfänger als Sammelrechnung; beide werden nicht betrachtet.',
      en: 'An amount that more payees than this receive counts as a tariff, a document of more payees as a collective invoice; neither is looked at.',
    },
  },
  reversalDays: {
    kind: 'days',
    default: 60,
    min: 0,
    max: 731,
    explanation: {
      de: 'So viele Tage nach der Zahlung gilt eine Gutschrift über denselben Betrag noch als ihre Rückbuchung.',
      en: 'A credit of the same amount counts as reversal of the payment up to this many days later.',
    },
  },
};

/** The same document, text or case and purpose paid with the same amount to different payees. */
export const samePaymentDifferentPayeesRule: Rule = {
  id: 'same-payment-different-payees',
  version: 1,
  family: 'duplicates',
  aboutPersons: false,
  requires: [
    'amount',
    'payment_date',
    { anyOf: PAYEE_COLUMNS },
    { anyOf: ['document_no', 'remittance', 'case_number', 'person_id'] },
  ],
  uses: [
    ...PURPOSE_COLUMNS,
    'document_no',
    'remittance',
    'case_number',
    'period_from',
    ...REVERSAL_COLUMNS,
  ],
  parameters,
  facts: [
    { name: 'reference', kind: 'text' },
    { name: 'amount_cents', kind: 'cents' },
    { name: 'payees', kind: 'count' },
    { name: 'payments', kind: 'count' },
    { name: 'first_date', kind: 'date' },
    { name: 'last_date', kind: 'date' },
    { name: 'days', kind: 'days' },
  ],
  sql,
};

function sql(context: RuleContext): string {
  const { windowDays, windowDaysDocument, minAmount, tariffPayees, reversalDays } =
    context.parameters;
  const group = 'reference, is_document, amount_cents';
  const looked = `amount_cents >= ${integer(minAmount)} and payment_date is not null and ${stands(context)}`;
  const document = firstText(context, ['document_no']);
  return `with ${takenOut(context, reversalDays)},
  tariffs as (
    select amount_cents from (
      select amount_cents, ${payeeKey(context)} as payee from payments where ${looked} group by 1, 2) as paid
    where payee is not null group by amount_cents having count(*) > ${integer(tariffPayees)}
  ),
  payment_rows as (
    select row_no, payment_date, amount_cents, document, ${payeeKey(context)} as payee, ${reference(context)} as reference,
      case when document is null then 0 else 1 end as is_document
    from (select p.*, ${document} as document from payments p where ${looked}) as named
    where document is not null or amount_cents not in (select amount_cents from tariffs)
  ),
  candidates as (
    select ${group} from payment_rows where payee is not null and reference is not null
    group by ${group} having min(payee) <> max(payee)
  ),
  members as (
    select p.* from payment_rows p
    join candidates c on c.reference = p.reference and c.is_document = p.is_document and c.amount_cents = p.amount_cents
    where p.payee is not null and not exists (select 1 from taken_out t where t.row_no = p.row_no)
  ),
  apart as (
    select m.*, payment_date - lag(payment_date) over (partition by ${group} order by payment_date, row_no) as gap from members m
  ),
  numbered as (
    select a.*, sum(case when gap is null
        or gap > (case when is_document = 1 then ${integer(windowDaysDocument)} else ${integer(windowDays)} end) then 1 else 0 end)
      over (partition by ${group} order by payment_date, row_no rows between unbounded preceding and current row) as island
    from apart a
  ),
  found as (
    select ${group}, island, count(distinct payee) as payees, count(*) as payments,
      min(payment_date) as first_date, max(payment_date) as last_date
    from numbered group by ${group}, island
    having count(distinct payee) > 1 and (is_document = 0 or count(distinct payee) <= ${integer(tariffPayees)})
  )
  select f.reference || '|' || cast(f.is_document as text) || '|' || cast(f.amount_cents as text) || '|' || cast(f.first_date as text) as hit_key,
    n.row_no, cast(f.amount_cents * (f.payees - 1) as bigint) as amount_at_risk_cents,
    f.reference, f.amount_cents, cast(f.payees as bigint) as payees, cast(f.payments as bigint) as payments,
    f.first_date, f.last_date, f.last_date - f.first_date as days
  from found f join numbered n on n.reference = f.reference and n.is_document = f.is_document
    and n.amount_cents = f.amount_cents and n.island = f.island`;
}

/** Document number, else case or person with purpose and period, else the remittance text; null when there is none. */
function reference(context: RuleContext): string {
  const person = firstText(context, ['person_id', 'case_number']);
  const remittance = firstText(context, ['remittance']);
  const period = `coalesce(cast(${column(context, 'period_from')} as text), '')`;
  return `coalesce(document, ${person} || ' / ' || ${purposeKey(context)} || ' / ' || ${period}, ${remittance})`;
}
