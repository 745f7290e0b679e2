import { type ColumnLabel, label } from './column-label.ts';

/** Case and payee columns. */
export const CASE_LABELS = {
  payment_id: label(
    'Zahlungsnummer',
    'Payment number',
    'Unique number of the payment at its source',
  ),
  source_system: label('Quellsystem', 'Source system', 'Case, finance or bank system of origin'),
  export_run_id: label('Exportlauf', 'Export run', 'Run or file that the record comes from'),
  tenant_key: label('Mandant', 'Tenant', 'Tenant or corporation'),
  municipality_ags: label(
    'Gemeindeschlüssel',
    'Municipality key',
    'Official key of the municipality',
  ),
  org_unit: label('Organisationseinheit', 'Organisation unit', 'Unit, section or branch office'),
  case_number: label('Fallnummer', 'Case number', 'File number of the case'),
  household_id: label('Haushalt', 'Household', 'Household that receives the benefit together'),
  person_id: label('Person (Pseudonym)', 'Person (pseudonym)', 'Number of the entitled person'),
  person_name: label(
    'Name der Person (Pseudonym)',
    'Name of the person (pseudonym)',
    'Name of the entitled person',
  ),
  person_birth_date: label('Geburtsdatum', 'Date of birth', 'Date of birth of the entitled person'),
  payee_type: label(
    'Art des Empfängers',
    'Kind of payee',
    'Recipient, landlord, provider, school …',
  ),
  payee_id: label('Empfängernummer', 'Payee number', 'Payee in the master file'),
  payee_name: label(
    'Empfänger (Pseudonym)',
    'Payee (pseudonym)',
    'Name of the payee or account holder',
  ),
  iban: label('IBAN (Pseudonym)', 'IBAN (pseudonym)', 'Bank account of the payee'),
  bic: label('BIC', 'BIC', 'BIC, or bank code in old records'),
  legacy_account: label(
    'Altes Konto (Pseudonym)',
    'Old account (pseudonym)',
    'Account and bank code before SEPA (until 2014)',
  ),
  payment_method: label('Zahlweg', 'Payment method', 'Transfer, cash, card, cheque, voucher …'),
  card_id: label('Bezahlkarte', 'Payment card', 'Payment card or cash desk card'),
  cash_desk: label('Zahlstelle', 'Cash desk', 'Cash desk or machine'),
  receipt_no: label('Quittungsnummer', 'Receipt number', 'Number of the receipt'),
  picked_up_by: label('Abholer (Pseudonym)', 'Picked up by (pseudonym)', 'Who picked the cash up'),
} satisfies Record<string, ColumnLabel>;
