import type { Operation } from '../../faults';
import type { Handler } from '../router';

/** Takes a path of Graph: with its faults, only for who has a token for Graph, and counted. */
export type OnGraph = (method: string, path: string, operation: Operation, handler: Handler) => void;
