const HIDDEN = '[geheim]';

/** A value that prints as `[geheim]` wherever it ends up by accident: logs, errors, JSON. */
export interface Secret {
  reveal(): string;
  toString(): string;
  toJSON(): string;
}

export function secret(value: string): Secret {
  // A closure, so that no inspection of the object finds the value.
  return Object.freeze({
    reveal: () => value,
    toString: () => HIDDEN,
    toJSON: () => HIDDEN,
    [Symbol.for('nodejs.util.inspect.custom')]: () => HIDDEN,
  });
}
