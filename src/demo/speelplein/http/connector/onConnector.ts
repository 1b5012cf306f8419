import type { Operation } from '../../faults';
import type { Exchange } from '../exchange';
import type { Handler } from '../router';

/** Takes a path of the Bot Connector: with its faults, and only for who has the bot's token. */
export type OnConnector = (method: string, path: string, operation: Operation | ((exchange: Exchange) => Operation), handler: Handler) => void;
