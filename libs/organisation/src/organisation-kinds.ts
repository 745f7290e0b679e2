/** What a post may sign. The words are those of the lanes in a process model, so that both can be compared. */
export const powers = ['feststellen', 'anordnen', 'freigeben', 'kasse'] as const;
export type Power = (typeof powers)[number];

/** Services that most social departments offer; anything else is `other` with a name of its own. */
export const services = [
  'asylum-benefits',
  'basic-income-support',
  'social-assistance',
  'housing-benefit',
  'education-package',
  'child-care',
  'integration-guidance',
  'debt-counselling',
  'cash-payment',
  'other',
] as const;
export type Service = (typeof services)[number];

/** Whether cases are worked on there, or people are only advised and sent on with their application. */
export const serviceKinds = ['processing', 'counselling-only'] as const;
export type ServiceKind = (typeof serviceKinds)[number];
