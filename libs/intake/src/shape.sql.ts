/** SQL for a value's shape: every digit replaced by 0. */
export const shapeSql = (value: string): string => `translate(${value}, '123456789', '000000000')`;
