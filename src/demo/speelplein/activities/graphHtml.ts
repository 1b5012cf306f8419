import type { ForwardedMessage } from '../model';

import { bodyHtml, expressionHtml, type Body } from './bodyHtml';

/**
 * A message's body as Graph has it: emoji as `<emoji>` and what is forwarded as an `<attachment>` (both as documented
 * under "Get chatMessage"), pictures as images that point back to Graph.
 *
 * @param path Graph's path of the message, without the host
 */
export function graphHtml(message: Pick<ForwardedMessage, 'forwarded'> & Body, path: string, mentionNames: readonly string[]): string {
  return bodyHtml(message, mentionNames, {
    emoji: ({ id, character, title }) => `<emoji id="${id}" alt="${character}" title="${title}"></emoji>`,
    picture: ({ id }) => `<img alt="image" src="https://graph.microsoft.com/v1.0${path}/hostedContents/${id}/$value" itemid="${id}">`,
    expression: (expression) => expressionHtml(expression, false),
    forwarded: ({ id }) => `<attachment id="${id}"></attachment>`,
  });
}
