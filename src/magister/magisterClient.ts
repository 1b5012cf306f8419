import type { MagisterAccount } from '../config/config';
import { boundedAnswer, type MagisterLimits } from './boundedAnswer';
import { judgeHead } from './judgeHead';
import { magisterAddress } from './magisterAddress';
import { MagisterListBroken, type MagisterFailure, type MagisterList } from './magisterAnswer';
import { readResultDocument } from './resultDocument';

export interface MagisterClient {
  /** Students with an active enrolment, as CSV; a student with several enrolments comes several times. */
  getActiveStudents(): Promise<MagisterList>;
  /** A list that the school made in Magister, by the name of its layout, as CSV. */
  getData(layout: string): Promise<MagisterList>;
}

const LIMITS: MagisterLimits = { beginMs: 180_000, pauseMs: 60_000, bytes: 512 * 1024 * 1024 };
/** Far more than an answer to a login or an error takes. */
const SMALL = 64 * 1024;
const LONGEST_SENTENCE = 200;

type Session = { readonly kind: 'session'; readonly token: string } | MagisterFailure;

/**
 * Speaks to Magister's web service. It says no with HTTP 200, and name, password and session stand in the address: so
 * each answer is looked at before it counts as a list, and no address leaves this folder.
 */
export function createMagisterClient(account: MagisterAccount, limits: Partial<MagisterLimits> = {}): MagisterClient {
  const within = { ...LIMITS, ...limits };
  let kept: string | null = null;

  async function signIn(): Promise<Session> {
    const address = magisterAddress(account.url, { Library: 'Algemeen', Function: 'Login', UserName: account.user, Password: account.password.reveal(), Type: 'XML' });
    const answer = await boundedAnswer(address, { ...within, bytes: SMALL });
    if (answer.kind !== 'answer') return answer;
    const text = await smallText(answer.chunks);
    const result = text === null ? null : readResultDocument(text);
    if (result === null) return { kind: 'notAList' };
    if (result.Result === 'false') return { kind: 'refused', what: 'signIn', said: sayable(result.ResultMessage, null) };
    kept = result.SessionToken;
    return { kind: 'session', token: kept };
  }

  async function list(parameters: Readonly<Record<string, string>>): Promise<MagisterList> {
    const before = kept;
    const session: Session = before === null ? await signIn() : { kind: 'session', token: before };
    if (session.kind !== 'session') return session;
    const answer = await listIn(session.token, parameters);
    // It doesn't say why: perhaps the session ended. With a fresh one that can't be.
    if (answer.kind !== 'refused' || before === null) return answer;
    kept = null;
    const renewed = await signIn();
    return renewed.kind === 'session' ? listIn(renewed.token, parameters) : renewed;
  }

  async function listIn(token: string, parameters: Readonly<Record<string, string>>): Promise<MagisterList> {
    const answer = await boundedAnswer(magisterAddress(account.url, { ...parameters, SessionToken: token, Type: 'CSV' }), within);
    if (answer.kind !== 'answer') return answer;
    let judged: Awaited<ReturnType<typeof judgeHead>>;
    try {
      judged = await judgeHead(answer, SMALL);
    } catch (error) {
      if (!(error instanceof MagisterListBroken)) throw error;
      return { kind: 'unreachable', because: error.because === 'cutOff' ? 'network' : error.because, code: null };
    }
    return judged.kind === 'refused' ? { kind: 'refused', what: 'list', said: sayable(judged.said, token) } : judged;
  }

  /** Null when it holds something that must not be seen: an answer may repeat the question. */
  function sayable(sentence: string, token: string | null): string | null {
    const said = sentence.replace(/[\p{Cc}\s]+/gu, ' ').trim();
    const plain = decoded(said);
    const secrets = [account.password.reveal(), token, kept].filter((value) => value !== null);
    return said === '' || secrets.some((value) => said.includes(value) || plain.includes(value)) ? null : said.slice(0, LONGEST_SENTENCE);
  }

  return {
    getActiveStudents: () => list({ Library: 'ADFuncties', Function: 'GetActiveStudents', LesPeriode: '' }),
    getData: (layout) => list({ Library: 'Data', Function: 'GetData', Layout: layout, Parameters: '' }),
  };
}

async function smallText(chunks: AsyncIterable<Uint8Array>): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of chunks) pieces.push(piece);
  } catch (error) {
    if (error instanceof MagisterListBroken) return null;
    throw error;
  }
  return Buffer.concat(pieces).toString('utf8');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
