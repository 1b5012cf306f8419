import { z } from 'zod/v4';
import { AUDIENCES } from '../../drafts/draftContext';

const conversation = z.string().max(512).nullable();

export const enterShape = z.object({ conversation });
export const checkShape = z.object({ conversation, text: z.string(), audience: z.enum(AUDIENCES) });
