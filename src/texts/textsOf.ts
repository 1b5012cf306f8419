/**
 * The shape that another language must have, made from the Dutch source: every string literal becomes `string`,
 * functions keep their parameters. `export const photo = {…} satisfies TextsOf<typeof nlPhoto>`.
 */
export type TextsOf<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly (infer U)[]
      ? readonly TextsOf<U>[]
      : { readonly [K in keyof T]: TextsOf<T[K]> };
