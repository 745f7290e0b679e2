import { countrySpecs } from 'ibantools';

/**
 * `alias-check-digits`: the remainder is right, but check digits 00, 01 and 99 are never issued (ISO 13616 yields
 * 02 to 98), so the number was made by hand or by wrong software although many validators let it pass.
 */
export type IbanStatus =
  | 'ok'
  | 'unknown-country'
  | 'wrong-length'
  | 'wrong-structure'
  | 'wrong-check-digits'
  | 'alias-check-digits';

const ALIASES = ['00', '01', '99'];

/** Electronic form: upper case, without blanks (of any kind) and hyphens. */
export function normaliseIban(text: string): string {
  return text.replace(/[\s\u00a0-]/g, '').toUpperCase();
}

/** Remainder of the digits (letters count as 10 to 35) by 97, digit by digit: the whole number fits no float. */
function mod97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** Says what is wrong with an IBAN, the first thing found; blanks and case do not matter. ISO 13616. */
export function ibanStatus(text: string): IbanStatus {
  const iban = normaliseIban(text);
  const spec = countrySpecs[iban.slice(0, 2)];
  if (!spec?.chars) return 'unknown-country';
  if (iban.length !== spec.chars) return 'wrong-length';
  const bban = iban.slice(4);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return 'wrong-structure';
  if (spec.bban_regexp && !new RegExp(spec.bban_regexp).test(bban)) return 'wrong-structure';
  if (mod97(bban + iban.slice(0, 4)) !== 1) return 'wrong-check-digits';
  return ALIASES.includes(iban.slice(2, 4)) ? 'alias-check-digits' : 'ok';
}

/**
 * German IBAN of a bank code (Bankleitzahl, 8 digits) and an account number (up to 10 digits), electronic form.
 *
 * @throws RangeError for other texts.
 */
export function germanIban(bankCode: string, account: string): string {
  if (!/^\d{8}$/.test(bankCode)) throw new RangeError('a German bank code has 8 digits');
  if (!/^\d{1,10}$/.test(account))
    throw new RangeError('a German account number has 1 to 10 digits');
  const bban = bankCode + account.padStart(10, '0');
  const check = 98 - mod97(`${bban}DE00`);
  return `DE${String(check).padStart(2, '0')}${bban}`;
}
