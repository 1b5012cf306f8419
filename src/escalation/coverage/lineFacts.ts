import type { BoardId } from '../../people/person';

/** Port: how a school's own mapping is filled. */
export interface LineFacts {
  /** Ids of those who lead somebody at this school, in order; without those who lead its management only. */
  supervisors(board: BoardId, school: string): Promise<readonly string[]>;
  /** Staff without anybody who leads them; the school's management and the board have none. */
  staffWithoutSupervisor(board: BoardId, school: string): Promise<number>;
  /** Keys of classes with students and without a mentor, in order. */
  classesWithoutMentor(board: BoardId, school: string): Promise<readonly string[]>;
}
