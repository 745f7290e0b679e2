import {
  accessEntities,
  accessMigrations,
  AccountDirectory,
  AccountService,
  Authorisation,
  Credentials,
  defaultAccessSettings,
  type EngagementRole,
  FirstRunService,
  insertAccount,
  PasswordHasher,
  PasswordService,
  SessionService,
  SignInService,
  SignInThrottle,
  systemActor,
} from '#pruefwerk/access';
import {
  engagementDefaults,
  engagementEntities,
  type EngagementFacts,
  engagementMigrations,
  EngagementService,
  MembershipLookup,
  MembershipService,
  OrganisationUnitService,
  SigningLimitService,
} from '#pruefwerk/engagements';
import {
  type Actor,
  DataSourceTransactions,
  FixedClock,
  openDataSource,
  platformMigrations,
  PostgresAuditTrail,
} from '#pruefwerk/platform';
import { createTestDatabase } from './test-database.ts';

export const roles: readonly EngagementRole[] = [
  'lead',
  'auditor',
  'consultant',
  'manager',
  'reader',
];

let running = 0;

/** Facts of an engagement with overrides; every call has a number of its own. */
export function anEngagement(overrides: Partial<EngagementFacts> = {}): EngagementFacts {
  return {
    ...engagementDefaults,
    number: `PA-2026-${String((running += 1)).padStart(3, '0')}`,
    title: 'Einmalige Beihilfen 2025',
    authorityName: 'Stadt Lindenborn',
    subject: 'Auszahlungen nach AsylbLG, SGB II und SGB XII',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    land: 'NW',
    ...overrides,
  };
}

/** Access and engagements over a database of their own, joined as the API joins them. */
export async function openCaseOffice() {
  const database = await createTestDatabase({
    migrations: [...platformMigrations, ...accessMigrations, ...engagementMigrations],
  });
  const dataSource = await openDataSource({
    url: database.url,
    entities: [...accessEntities, ...engagementEntities],
    migrations: [],
  });
  const clock = new FixedClock('2026-03-02T08:00:00Z');
  const transactions = new DataSourceTransactions(dataSource);
  const audit = new PostgresAuditTrail(clock);
  const authorisation = new Authorisation(new MembershipLookup());
  const credentials = new Credentials(new PasswordHasher());
  const sessions = new SessionService(transactions, clock, audit, defaultAccessSettings);
  const throttle = new SignInThrottle(transactions, clock);
  const engagements = new EngagementService(transactions, clock, audit, authorisation);
  const members = new MembershipService(transactions, clock, audit, authorisation);

  /** An account without password: hashing is slow and most tests do not sign in. */
  const person = (overrides: { administrator?: boolean; mayOpenEngagements?: boolean } = {}) =>
    transactions.run(systemActor, async (manager): Promise<Actor> => {
      const account = await insertAccount(manager, {
        userName: `person-${String((running += 1))}`,
        displayName: 'Person',
        passwordHash: null,
        passwordChangeDue: false,
        administrator: false,
        mayOpenEngagements: false,
        createdAt: clock.now(),
        ...overrides,
      });
      return { accountId: account.id };
    });

  /** An engagement with one member per role. */
  const engagementWithEverybody = async () => {
    const lead = await person({ mayOpenEngagements: true });
    const { id } = await engagements.open(lead, anEngagement());
    const team = { lead } as Record<EngagementRole, Actor>;
    for (const role of roles.filter((other) => other !== 'lead')) {
      team[role] = await person();
      await members.put(lead, id, team[role].accountId, role);
    }
    return { id, team };
  };

  return {
    database,
    dataSource,
    transactions,
    clock,
    person,
    engagementWithEverybody,
    authorisation,
    sessions,
    throttle,
    engagements,
    members,
    accounts: new AccountService(transactions, clock, audit, authorisation, credentials),
    directory: new AccountDirectory(transactions),
    firstRun: new FirstRunService(transactions, clock, audit, credentials, sessions),
    signIns: new SignInService(transactions, throttle, credentials, sessions),
    passwords: new PasswordService(transactions, audit, credentials, sessions, throttle),
    limits: new SigningLimitService(transactions, audit, authorisation),
    units: new OrganisationUnitService(transactions, audit, authorisation),
    async close() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export type CaseOffice = Awaited<ReturnType<typeof openCaseOffice>>;
