import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '../../texts/use-texts.ts';
import { type PaymentColumn, paymentSchemaQuery } from './import.queries.ts';

export interface TargetColumn extends PaymentColumn {
  /** In the person's language. */
  readonly label: string;
  readonly explanation: string;
}

export interface TargetColumns {
  readonly all: readonly TargetColumn[];
  readonly named: (name: string | undefined | null) => TargetColumn | undefined;
  readonly amountFormats: readonly string[];
  readonly dateFormats: readonly string[];
}

/** The canonical columns with their words. */
export function usePaymentColumns(): TargetColumns {
  const { data } = useSuspenseQuery(paymentSchemaQuery);
  const german = useLanguage() === 'de';
  const all = data.columns.map((column) => ({
    ...column,
    label: german ? column.labelDe : column.labelEn,
    explanation: german ? column.explanationDe : column.explanationEn,
  }));
  const { amountFormats, dateFormats } = data;
  return {
    ...{ all, amountFormats, dateFormats },
    named: (name) => all.find((column) => column.name === name),
  };
}
