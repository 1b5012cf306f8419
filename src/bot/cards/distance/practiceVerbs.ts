/** Verbs of the buttons about newcomers and the reading of the code. */
export const PRACTICE_VERBS = { openNewcomer: 'newcomer.open', confirmNewcomer: 'newcomer.confirm', readCode: 'code.read' } as const;
