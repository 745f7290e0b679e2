/** Names of the independent random streams; a new number is added at the end, so that old towns stay as they were. */
export const STREAM = {
  household: 1,
  landlord: 2,
  regular: 3,
  oneTimePlan: 4,
  oneTime: 5,
  scenario: 6,
  provider: 7,
} as const;
