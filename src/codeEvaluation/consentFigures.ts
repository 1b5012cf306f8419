import type { BoardId } from '../people/person';

/** How many students have a yes or a no in the register for one purpose, by the newest answer that counts. */
export interface PurposeFigures {
  /** Key of the purpose. */
  readonly purpose: string;
  readonly yes: number;
  readonly no: number;
}

/** Port: answers in the register for one school year, in numbers. */
export interface ConsentFigures {
  ofYear(board: BoardId, school: string, schoolYear: number): Promise<readonly PurposeFigures[]>;
}
