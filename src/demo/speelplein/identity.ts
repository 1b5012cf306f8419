import { createHash } from 'node:crypto';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** A person's id in the Bot Framework; another one than the aadObjectId, as in Teams. */
export const mriOf = (personId: string): string => `29:1${digest(`person ${personId}`)}`;

/** The bot's id in the Bot Framework. */
export const botMriOf = (botId: string): string => (botId.startsWith('28:') ? botId : `28:${botId}`);

/** The chat of one person with the bot. */
export const personalChatOf = (personId: string): string => `a:1${digest(`chat ${personId}`)}`;

/** A team's thread id: what the Bot Framework calls the team, beside Graph's UUID. */
export const teamThreadOf = (teamId: string): string => `19:${digest(`team ${teamId}`).slice(0, 32)}@thread.tacv2`;
