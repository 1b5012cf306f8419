import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import { assessConversation } from '../conduct/assessConversation';
import { readRole } from '../conduct/readRole';
import type { Turn } from '../conduct/turn';
import type { CliIo } from './cliIo';

const turnSchema = z.object({
  role: z.string().nullish(),
  speaker: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  at: z.iso.datetime({ offset: true, local: true }).nullish(),
});

const lineSchema = z.union([
  z.object({ id: z.union([z.string(), z.number()]).nullish(), text: z.string(), role: z.string().nullish() }),
  z.object({ id: z.union([z.string(), z.number()]).nullish(), turns: z.array(turnSchema).min(1) }),
]);

type Line = z.infer<typeof lineSchema>;

const USAGE = 'houvast assess "text" [--json] | houvast assess --jsonl < lines';

/**
 * `assess`: what a message or a conversation signals. Exit code 0, 1 when a line could not be read, 2 for wrong usage.
 * Text goes in and only verdicts come out.
 */
export async function assessCommand(args: string[], io: CliIo): Promise<number> {
  const texts = args.filter((arg) => !arg.startsWith('--'));
  const flags = args.filter((arg) => arg.startsWith('--'));
  if (flags.some((flag) => flag !== '--json' && flag !== '--jsonl')) return usage(io);
  if (flags.includes('--jsonl')) return texts.length === 0 ? assessLines(io) : usage(io);
  const [text] = texts;
  if (text === undefined || texts.length > 1) return usage(io);
  const verdict = assessLine({ text });
  io.out(flags.includes('--json') ? JSON.stringify(verdict) : readable(verdict));
  return 0;
}

function usage(io: CliIo): number {
  io.err(USAGE);
  return 2;
}

async function assessLines(io: CliIo): Promise<number> {
  let number = 0;
  let refused = false;
  for await (const raw of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (raw.trim() === '') continue;
    const line = parse(raw);
    if (line === null) {
      refused = true;
      io.err(`line ${number}: expected JSON with {id,text} or {id,turns:[{role,speaker,text,at?}]}`);
      io.out(JSON.stringify({ line: number, error: 'malformed' }));
      continue;
    }
    io.out(JSON.stringify(assessLine(line)));
  }
  return refused ? 1 : 0;
}

function parse(raw: string): Line | null {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(raw.replace(/^\uFEFF/, '')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

interface Verdict {
  readonly id: string | number | null;
  readonly level: string;
  readonly category: string | null;
  readonly acute: boolean;
  readonly score: number;
  readonly firstAlertTurn: number | null;
  readonly reasons: readonly string[];
}

function assessLine(line: Line): Verdict {
  const turns = 'turns' in line ? line.turns.map(toTurn) : [{ text: line.text, role: readRole(line.role), speaker: '', at: null }];
  const { level, kind, acute, score, firstAlertTurn, reasons } = assessConversation(turns);
  return { id: line.id ?? null, level, category: kind, acute, score: Number(score.toFixed(3)), firstAlertTurn, reasons };
}

function toTurn({ role, speaker, text, at }: z.infer<typeof turnSchema>, index: number): Turn {
  return { text, role: readRole(role), speaker: speaker === null || speaker === undefined ? `turn${index}` : String(speaker), at: at ? new Date(at) : null };
}

function readable({ level, category, acute, score, reasons }: Verdict): string {
  return [level, category ?? '-', acute ? 'acute' : '', score.toFixed(2), reasons.join(', ')].filter((part) => part !== '').join('  ');
}
