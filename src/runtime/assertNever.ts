/** Closes a switch over a union: adding a case then fails to compile wherever it isn't handled. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${typeof value === 'object' ? Object.keys(value).join(',') : String(value)}`);
}
