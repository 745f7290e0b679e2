import type { Actor } from '#pruefwerk/platform';

/** The program itself: creates the sample engagement and acts before anyone is signed in. It has no password. */
export const SYSTEM_ACCOUNT_ID = '00000000-0000-4000-8000-000000000001';

export const systemActor: Actor = { accountId: SYSTEM_ACCOUNT_ID };
