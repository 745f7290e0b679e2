/** `?rule=a&rule=b` as well as `?rule=a,b`; a list in a body stays as it is. */
export const asList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

export const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;
