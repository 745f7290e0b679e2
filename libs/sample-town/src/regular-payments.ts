import { daysInMonth } from '#pruefwerk/calendar';
import {
  ASYLUM_RATE_2025,
  SCHOOL_SUPPLIES_2025,
  STANDARD_RATE_2025,
  type Benefit,
  type Law,
} from './benefits.ts';
import { Dice } from './dice.ts';
import type { Household } from './household.ts';
import { draftOf, recipientIn, type Paperwork, type PaymentDraft } from './payment-draft.ts';
import { STREAM } from './streams.ts';
import { monthWorkdays, TOWN_YEAR } from './work-calendar.ts';
import { properWorkflow } from './workflow.ts';

const RENT: Readonly<Record<Law, Benefit>> = {
  AsylbLG: { code: 'ASY-KDU', text: 'Unterkunft und Heizung', law: 'AsylbLG' },
  SGB2: { code: 'SGB2-KDU', text: 'Unterkunft und Heizung', law: 'SGB2' },
  SGB12: { code: 'SGB12-KDU', text: 'Unterkunft und Heizung', law: 'SGB12' },
};
const SUPPLIES: Readonly<Record<Law, Benefit>> = {
  AsylbLG: { code: 'ASY-SCHUL', text: 'Schulbedarf', law: 'AsylbLG' },
  SGB2: { code: 'SGB2-SCHUL', text: 'Schulbedarf', law: 'SGB2' },
  SGB12: { code: 'SGB12-SCHUL', text: 'Schulbedarf', law: 'SGB12' },
};

/** Basic benefit by law. Rates for children under AsylbLG are not sourced for 2025: families get § 2 (analogue). */
export function standardBenefit(household: Household): { benefit: Benefit; cents: number } {
  const { law, adults, children } = household;
  const asylum = law === 'AsylbLG' && children === 0;
  const rates = asylum ? ASYLUM_RATE_2025 : STANDARD_RATE_2025;
  const adultEuros = adults === 2 ? 2 * rates[1] : rates[0];
  const childEuros = Array.from(
    { length: children },
    (_, n) => STANDARD_RATE_2025[3 + ((household.index + n) % 3)] ?? 0,
  );
  const euros = childEuros.reduce((sum, rate) => sum + rate, adultEuros);
  const benefit: Benefit =
    law === 'SGB2'
      ? { code: 'SGB2-RB', text: 'Regelbedarf', law }
      : law === 'SGB12'
        ? { code: 'SGB12-GSI', text: 'Grundsicherung', law }
        : asylum
          ? { code: 'ASY-GL', text: 'Grundleistung', law }
          : { code: 'ASY-AN', text: 'Analogleistung', law };
  return { benefit, cents: euros * 100 };
}

function caseFile(household: Household): Paperwork {
  const number = String(household.index + 1).padStart(6, '0');
  return {
    applicationNo: `A24-${number}`,
    applicationDate: '2024-09-16',
    decisionNo: `BW24-${number}`,
    decisionDate: '2024-10-14',
    documentNo: '',
  };
}

/** Monthly run: all of a household's recurring payments of one month. */
export function regularPayments(seed: number, household: Household, month: number): PaymentDraft[] {
  if (month < household.firstMonth || month > household.lastMonth) return [];
  const dice = new Dice(seed, STREAM.regular, household.index, month);
  const { first } = monthWorkdays(month);
  const mm = String(month).padStart(2, '0');
  const pay = (benefit: Benefit, cents: number, member: number, toLandlord: boolean) =>
    draftOf({
      household,
      member,
      payeeType: toLandlord ? 'landlord' : 'recipient',
      payee: toLandlord ? household.landlord : recipientIn(household, month),
      cents,
      benefit,
      oneTime: false,
      periodFrom: `${TOWN_YEAR}-${mm}-01`,
      periodTo: `${TOWN_YEAR}-${mm}-${daysInMonth(TOWN_YEAR, month)}`,
      runId: `L${TOWN_YEAR}${mm}`,
      remittance: `${household.caseNumber} ${benefit.text} ${mm}/${TOWN_YEAR}`,
      workflow: properWorkflow(household.office, household.clerk, first, cents, dice),
      paperwork: caseFile(household),
    });
  const standard = standardBenefit(household);
  const drafts = [pay(standard.benefit, standard.cents, 1, false)];
  const inShelter = household.law === 'AsylbLG' && household.index % 2 === 0;
  if (!inShelter)
    drafts.push(pay(RENT[household.law], household.rentCents, 1, household.rentToLandlord));
  if ((month === 2 || month === 8) && household.children > 0) {
    // One pupil per household: equal amounts for siblings are made as labelled look-alikes only.
    drafts.push(
      pay(SUPPLIES[household.law], SCHOOL_SUPPLIES_2025[month] * 100, household.adults + 1, false),
    );
  }
  return drafts;
}
