import { type AttributeReader, SHARE } from './attribute-reader.ts';
import { type DataField, readDataFields } from './data-fields.ts';
import {
  type Discretion,
  discretions,
  type Execution,
  executions,
  media,
  type Medium,
  type PaymentRole,
  paymentRoles,
  type PaymentWay,
  paymentWays,
  type TimeMethod,
  timeMethods,
  type ValueContribution,
  valueContributions,
} from './iks-values.ts';

/** `iks:aktivitaet`: what is recorded about a step. Null: not recorded. Names as in the file. */
export interface IksActivity {
  /** Minutes of work per execution. */
  readonly grundzeitMin: number | null;
  /** Minutes of recovery per execution. */
  readonly erholzeitMin: number | null;
  readonly zeitMethode: TimeMethod | null;
  /** Observations behind the time. */
  readonly zeitN: number | null;
  /** Half width of the 95 % confidence interval, minutes. */
  readonly zeitCi95: number | null;
  /** Hours that the case lies before the step begins. */
  readonly liegezeitH: number | null;
  readonly transportzeitH: number | null;
  readonly haeufigkeitProFall: number | null;
  readonly ausfuehrungsart: Execution | null;
  readonly wertbeitrag: ValueContribution | null;
  /** Referenzaktivitätengruppe 01 to 10. */
  readonly rag: string | null;
  /** Building block of the PICTURE method. */
  readonly pictureBaustein: string | null;
  readonly rechtsgrundlage: readonly string[];
  readonly ermessen: Discretion | null;
  readonly entgeltgruppe: string | null;
  /** Shares, 0 to 1. */
  readonly rueckfragenQuote: number | null;
  readonly fehlerQuote: number | null;
  readonly stapelGroesse: number | null;
  readonly stapelIntervallH: number | null;
  readonly itSysteme: readonly string[];
  readonly medienEin: readonly Medium[];
  readonly medienAus: readonly Medium[];
  readonly dokumente: readonly string[];
  readonly datenfelder: readonly DataField[];
  readonly zahlungsrelevant: PaymentRole | null;
  readonly betragBisEur: number | null;
  readonly zahlweg: PaymentWay | null;
  /** Changes a bank account or an address. */
  readonly stammdatenAenderung: boolean | null;
  /** Issues a decision with its reasons and with instructions on legal remedies. */
  readonly bescheidMitRechtsbehelf: boolean | null;
}

export function readActivity(read: AttributeReader): IksActivity {
  return {
    grundzeitMin: read.number('grundzeitMin'),
    erholzeitMin: read.number('erholzeitMin'),
    zeitMethode: read.oneOf('zeitMethode', timeMethods),
    zeitN: read.number('zeitN'),
    zeitCi95: read.number('zeitCi95'),
    liegezeitH: read.number('liegezeitH'),
    transportzeitH: read.number('transportzeitH'),
    haeufigkeitProFall: read.number('haeufigkeitProFall'),
    ausfuehrungsart: read.oneOf('ausfuehrungsart', executions),
    wertbeitrag: read.oneOf('wertbeitrag', valueContributions),
    rag: read.text('rag'),
    pictureBaustein: read.text('pictureBaustein'),
    rechtsgrundlage: read.list('rechtsgrundlage'),
    ermessen: read.oneOf('ermessen', discretions),
    entgeltgruppe: read.text('entgeltgruppe'),
    rueckfragenQuote: read.number('rueckfragenQuote', SHARE),
    fehlerQuote: read.number('fehlerQuote', SHARE),
    stapelGroesse: read.number('stapelGroesse'),
    stapelIntervallH: read.number('stapelIntervallH'),
    itSysteme: read.list('itSysteme'),
    medienEin: read.someOf('medienEin', media),
    medienAus: read.someOf('medienAus', media),
    dokumente: read.list('dokumente'),
    datenfelder: readDataFields(read),
    zahlungsrelevant: read.oneOf('zahlungsrelevant', paymentRoles),
    betragBisEur: read.number('betragBisEur'),
    zahlweg: read.oneOf('zahlweg', paymentWays),
    stammdatenAenderung: read.flag('stammdatenAenderung'),
    bescheidMitRechtsbehelf: read.flag('bescheidMitRechtsbehelf'),
  };
}
