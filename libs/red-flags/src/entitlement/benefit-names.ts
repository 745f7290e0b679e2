/** What a one-time benefit of the catalogue is called in other catalogues: parts of the name, in small letters. */
export interface BenefitName {
  readonly code: string;
  /** All of them occur; `%` stands for any text, `_` for one letter (an umlaut in capitals). */
  readonly like: string;
}

/** The first that fits counts: the more special names come first. */
export const BENEFIT_NAMES: readonly BenefitName[] = [
  { code: 'SGB2-EA-GEB', like: '%schwangerschaft%' },
  { code: 'SGB2-EA-GEB', like: '%geburt%' },
  { code: 'SGB2-EA-WO', like: '%erstausstattung%wohnung%' },
  { code: 'SGB2-EA-BEK', like: '%erstausstattung%bekleidung%' },
  { code: 'ASY-6-BEKL', like: '%bekleidung%' },
  { code: 'ASY-6-MOEB', like: '%m_bel%' },
  { code: 'ASY-6-MOEB', like: '%moebel%' },
  { code: 'ASY-6-MOEB', like: '%hausrat%' },
  { code: 'ASY-6-PASS', like: '%passbeschaffung%' },
  { code: 'ASY-6-BRIL', like: '%brille%' },
  { code: 'ASY-6-BRIL', like: '%sehhilfe%' },
  { code: 'SGB2-ORTHO', like: '%orthop_disch%' },
  { code: 'SGB2-UMZ', like: '%umzug%' },
  { code: 'SGB2-KAUT', like: '%kaution%' },
  { code: 'SGB2-SCHULD', like: '%mietschulden%' },
  { code: 'SGB2-SCHULD', like: '%energieschulden%' },
];
