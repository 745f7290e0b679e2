/** What the operator may set about signing in; the process provides it from its validated configuration. */
export abstract class AccessSettings {
  abstract readonly sessionIdleMinutes: number;
  abstract readonly sessionAbsoluteHours: number;
}

/** A working day without signing in again; half an hour of absence ends it. */
export const defaultAccessSettings: AccessSettings = {
  sessionIdleMinutes: 30,
  sessionAbsoluteHours: 12,
};
