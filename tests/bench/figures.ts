import type { CaseFigures } from './cases';
import type { ConductBenchFigures } from './conduct';
import type { ConsentBenchFigures } from './consent';
import type { FaceFigures } from './faces';
import type { PictureFigures } from './pictures';
import type { QuestionFigures } from './questions';
import type { TrafficFigures } from './traffic';

/** What a run measured; a part that was not asked for is null. */
export interface Figures {
  readonly node: string;
  readonly processors: number;
  /** How busy the machine was before: above the number of processors the figures suffer, the ratios less. */
  readonly loadBefore: number;
  readonly traffic: TrafficFigures | null;
  readonly faces: FaceFigures | null;
  readonly pictures: PictureFigures | null;
  readonly questions: QuestionFigures | null;
  readonly conduct: ConductBenchFigures | null;
  readonly cases: CaseFigures | null;
  readonly consent: ConsentBenchFigures | null;
}
