import type {
  BranchService,
  FactsOf,
  OpeningHours,
  Post,
  SigningPower,
} from '#pruefwerk/organisation';

const always = { validFrom: null, validTo: null };

export function aPost(unitId: string, overrides: Partial<FactsOf<Post>> = {}): FactsOf<Post> {
  return {
    ...{ ...always, unitId, number: null, designation: 'Sachbearbeitung', payGrade: 'E 9b' },
    ...{ roleName: 'Leistungssachbearbeitung', fteActual: 2.5, fteTarget: 3, ...overrides },
  };
}

export function aPower(
  postId: string,
  overrides: Partial<FactsOf<SigningPower>> = {},
): FactsOf<SigningPower> {
  return { ...always, postId, power: 'anordnen', limitCents: 500_00, ...overrides };
}

export function aService(
  unitId: string,
  overrides: Partial<FactsOf<BranchService>> = {},
): FactsOf<BranchService> {
  const facts = { service: 'asylum-benefits', name: null, kind: 'processing' } as const;
  return { ...always, ...facts, unitId, ...overrides };
}

export function openingHours(
  unitId: string,
  overrides: Partial<FactsOf<OpeningHours>> = {},
): FactsOf<OpeningHours> {
  return { ...always, unitId, weekday: 1, opensAt: 8 * 60, closesAt: 12 * 60, ...overrides };
}
