import type { Language } from '#pruefwerk/problems';

/** What a rule rests on, in our own words; no legal advice. */
export interface LegalBasisOfRule {
  readonly norm: string;
  readonly says: Readonly<Record<Language, string>>;
  /** Where it was read; null while unverified. */
  readonly source: string | null;
}

const audit: LegalBasisOfRule = {
  norm: 'GO NRW § 104(1) no. 6',
  says: {
    de: 'Die örtliche Rechnungsprüfung prüft die Wirksamkeit interner Kontrollen im Rahmen des internen Kontrollsystems.',
    en: 'The audit office examines whether internal controls are effective.',
  },
  source:
    'https://recht.nrw.de/lmi/owa/br_bes_detail?bes_id=6784&aufgehoben=N&det_id=472895&anw_nr=2&menu=1&sg=0',
};

const treasury: LegalBasisOfRule = {
  norm: 'KomHVO NRW § 31(3)',
  says: {
    de: 'Zahlungsabwicklung und Buchführung liegen nicht in einer Hand; Zahlungsaufträge geben zwei Beschäftigte frei.',
    en: 'Payment and bookkeeping are not in one hand; two employees release payment orders.',
  },
  source:
    'https://justiz-nrw.wolterskluwer-online.de/browse/document/cite/e2fe3672-9a32-349f-8fd5-0dbb72d7b955',
};

const insurance: LegalBasisOfRule = {
  norm: 'SVRV § 2(3)–(5)',
  says: {
    de: 'Für die Sozialversicherung, hier entsprechend: Wer anordnet oder feststellt, wirkt an der Zahlung nicht mit; Ausnahmen gibt eine dritte Person frei.',
    en: 'For social insurance, by analogy: who orders or certifies takes no part in paying; exceptions need the release of a third person.',
  },
  source: 'https://lxgesetze.de/svrv/2',
};

const reasons = (norm: string): LegalBasisOfRule => ({
  norm,
  says: {
    de: 'Ein schriftlicher Verwaltungsakt ist zu begründen; zu ihm gehört der Hinweis auf den Rechtsbehelf.',
    en: 'A written decision gives its reasons and tells which legal remedy there is.',
  },
  source: null,
});

const byRule: Readonly<Record<string, readonly LegalBasisOfRule[]>> = {
  'cash-payment': [audit],
  'control-after-payment': [audit],
  'control-bypassable': [audit],
  'control-without-evidence': [audit],
  'control-without-test': [audit],
  'risk-without-control': [audit],
  'role-missing': [treasury],
  'payment-four-eyes': [treasury, insurance],
  'segregation-of-duties': [treasury, insurance],
  'self-control': [treasury, insurance],
  'discretion-undocumented': [reasons('SGB X § 35(1)')],
  'rejection-without-reasons': [reasons('SGB X §§ 35, 36')],
};

/** Empty where no norm is claimed: good practice of internal control, or completeness of the data. */
export const legalBasesOf = (ruleId: string): readonly LegalBasisOfRule[] => byRule[ruleId] ?? [];
