/** A value that is there, or will be. */
export type Eventual<Value> = Value | Promise<Value>;

/**
 * Goes on with a value as soon as it is there: at once if it can. To wait for what is there takes time as
 * well.
 */
export function whenThere<Value, Result>(
  value: Eventual<Value>,
  goOn: (value: Value) => Eventual<Result>,
): Eventual<Result> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}
