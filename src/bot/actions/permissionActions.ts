import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { Person } from '../../people/person';
import { askPermission } from '../../permissions/askPermission';
import { askStudents, type StudentsAsked, type TellStudents } from '../../permissions/askStudents';
import { decidePermission, type PermissionDecision } from '../../permissions/decidePermission';
import { PERMISSION_KINDS, type PermissionKind } from '../../permissions/permissionKind';
import type { PermissionState } from '../../permissions/permissionState';
import { readWish } from '../../permissions/readWish';
import { renewPermissions } from '../../permissions/renewPermissions';
import type { Language } from '../../runtime/language';
import { botTexts, permissionTexts } from '../../texts/texts';
import { card, text } from '../cards/card';
import { PERMISSION_INPUTS, PERMISSION_VERBS } from '../cards/permission/permissionVerbs';
import { inboxKey } from '../inboxKey';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import type { CardWish } from '../permissionCards';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { wishFields } from '../wishFields';
import { knownRoute } from './knownRoute';

type Data = Readonly<Record<string, unknown>>;

/** What a button brings. A card carries keys only, and none of them is believed. */
interface Asked {
  readonly turn: KnownIncoming;
  readonly person: Person;
  readonly language: Language;
  readonly data: Data;
}

/** Asking for permission, and everything that is done with what was asked. */
export function permissionActionRoutes(services: Services): readonly Route[] {
  const step = (verb: string, handle: (asked: Asked) => Promise<InvokeAnswer>): Route => knownRoute(verb, async (turn) => handle(await read(services, turn)));
  const decision = (verb: string, decide: (data: Data) => PermissionDecision): Route => step(verb, (asked) => decided(services, asked, decide(asked.data)));
  return [
    step(PERMISSION_VERBS.start, async ({ person, language }) => cardOr(services.permissionCards.kinds(person, false, language), permissionTexts(language).start.notForYou)),
    step(PERMISSION_VERBS.form, (asked) => form(services, asked)),
    step(PERMISSION_VERBS.send, (asked) => send(services, asked)),
    step(PERMISSION_VERBS.stop, async ({ language }) => actionReply.card(stoppedCard(language))),
    decision(PERMISSION_VERBS.grant, (data) => ({ kind: 'grant', until: typed(data[PERMISSION_INPUTS.grantUntil], 32), conditions: typed(data[PERMISSION_INPUTS.conditions]) })),
    decision(PERMISSION_VERBS.refuse, (data) => ({ kind: 'refuse', reason: typed(data[PERMISSION_INPUTS.reason]) })),
    decision(PERMISSION_VERBS.askBack, (data) => ({ kind: 'askBack', question: typed(data[PERMISSION_INPUTS.question]) })),
    decision(PERMISSION_VERBS.answer, (data) => ({ kind: 'answer', answer: typed(data[PERMISSION_INPUTS.answer]) })),
    decision(PERMISSION_VERBS.withdraw, () => ({ kind: 'withdraw' })),
    step(PERMISSION_VERBS.names, (asked) => names(services, asked)),
    step(PERMISSION_VERBS.askStudents, (asked) => toStudents(services, asked)),
    step(PERMISSION_VERBS.renewalPlan, (asked) => renewal(services, asked, asked.data['stage'] === 'plan' ? 'plan' : 'list')),
    step(PERMISSION_VERBS.renew, (asked) => renew(services, asked)),
  ];
}

async function read({ directory }: Services, turn: KnownIncoming): Promise<Asked> {
  const data = actionOf(turn.activity)?.data ?? {};
  // As they are now: what somebody may decide mustn't depend on what was remembered.
  const person = (await directory.byId(turn.boardId, turn.person.id)) ?? turn.person;
  const language = data['language'] === 'en' || data['language'] === 'nl' ? data['language'] : turn.language;
  return { turn, person, language, data };
}

export function kindOf(value: unknown): PermissionKind | null {
  return PERMISSION_KINDS.find((kind) => kind === value) ?? null;
}

async function form({ permissionCards }: Services, { person, language, data }: Asked): Promise<InvokeAnswer> {
  const kind = kindOf(data[PERMISSION_INPUTS.kind] ?? data['permission']);
  const t = permissionTexts(language);
  return cardOr(kind === null ? permissionCards.kinds(person, true, language) : await permissionCards.form(person, kind, language), t.start.notForYou);
}

async function send(services: Services, asked: Asked): Promise<InvokeAnswer> {
  const { turn, person, language, data } = asked;
  const { permissionCards, permissions, cardPlaces, clock } = services;
  const t = permissionTexts(language);
  const kind = kindOf(data['permission']);
  if (kind === null) return actionReply.message(botTexts(language).error.badInput);
  const fields = wishFields(data, kind);
  const wish = readWish(fields, person, amsterdamDate(clock.now()));
  if (wish.kind === 'notForYou') return actionReply.message(t.start.notForYou);
  if (wish.kind === 'wrong') return cardOr(await permissionCards.form(person, kind, language, { values: fields, problems: wish.problems }), t.start.notForYou);
  const id = `ask:${inboxKey(turn.activity)}`;
  const { activity, conversation, boardId } = turn;
  const outcome = await askPermission(permissions, person, wish.wish, id, async (tx) => {
    // The card of the form becomes the card of the permission.
    if (activity.replyToId === undefined || conversation.kind !== 'personal') return;
    await cardPlaces.put(tx, boardId, `permission:${id}`, person.id, { conversationId: conversation.id, activityId: activity.replyToId, version: 0 });
  });
  return outcome.kind === 'nobody' ? actionReply.message(t.form.nobody) : shown(services, asked, outcome.state);
}

async function decided(services: Services, asked: Asked, decision: PermissionDecision): Promise<InvokeAnswer> {
  const { person, language, data } = asked;
  const t = permissionTexts(language);
  const id = typed(data['permissionId'], 300);
  const outcome = id === null ? null : await decidePermission(services.permissions, person, id, decision);
  if (outcome === null || outcome.kind === 'notYours') return actionReply.message(t.decide.notYours);
  return shown(services, asked, outcome.state, outcome.kind === 'wrong' ? { problem: t.decide.problem[outcome.problem] } : {});
}

async function shown({ permissionCards }: Services, { person, language }: Asked, state: PermissionState, wish: CardWish = {}): Promise<InvokeAnswer> {
  return cardOr((await permissionCards.ofState(state, person.id, language, wish))?.card ?? null, permissionTexts(language).decide.notYours);
}

/** Who may not be added, by name: looked up as any consent is, and accounted for before it is shown. */
async function names(services: Services, asked: Asked): Promise<InvokeAnswer> {
  const { person, language, data } = asked;
  const state = await own(services, asked, data);
  if (state?.kind !== 'whatsapp') return actionReply.message(permissionTexts(language).missing.notYours);
  const { permissions, audit, unitOfWork, clock } = services;
  const list = await permissions.studentConsents.of(person.boardId, { school: state.school, classes: state.details.classes, on: amsterdamDate(clock.now()) });
  await unitOfWork.run((tx) =>
    audit.record(tx, { type: 'consent.lookedUp', boardId: person.boardId, at: clock.now(), by: person.id, about: [...list.no, ...list.open], purpose: 'whatsapp', article: 'III.B.9', verdict: 'listed' }),
  );
  return shown(services, asked, state, { names: true });
}

async function own({ permissions }: Services, { person }: Asked, data: Data): Promise<PermissionState | null> {
  const id = typed(data['permissionId'], 300);
  const state = id === null ? null : await permissions.register.load(person.boardId, id);
  return state?.askerId === person.id ? state : null;
}

async function toStudents(services: Services, asked: Asked): Promise<InvokeAnswer> {
  const { person, language, data } = asked;
  const { missing: t } = permissionTexts(language);
  const id = typed(data['permissionId'], 300);
  const outcome: StudentsAsked = id === null ? 'notYours' : await askStudents(services.permissions, person, id, tellStudents(services));
  const state = await own(services, asked, data);
  if (state === null || outcome === 'notYours') return actionReply.message(t.notYours);
  return shown(services, asked, state, { said: { asked: t.askedNow, askedToday: t.askedToday, nobodyToAsk: t.nobodyToAsk }[outcome] });
}

/** From sixteen the student is asked; below that the mentor gets the text for the parents (III.B.9). */
function tellStudents({ mail, directory, notices }: Services): TellStudents {
  return async (tx, { boardId, school, id, details }, { open, askThemselves }) => {
    for (const personId of askThemselves) {
      await mail.toPerson(tx, boardId, personId, { kind: 'permissionForStudent', permissionId: id, personId });
      await mail.toPerson(tx, boardId, personId, { kind: 'ownChoices', personId, language: await notices.languageOf(boardId, personId), ref: ownChoicesRef(id), entered: null });
    }
    const byParents = new Set(open.filter((one) => !askThemselves.includes(one)));
    const waiting = await directory.byIds(boardId, [...byParents]);
    for (const classKey of details.classes.filter((key) => waiting.some(({ classes }) => classes.includes(key)))) {
      for (const { id: personId } of await directory.mentorsOf(boardId, school, classKey)) {
        await mail.toPerson(tx, boardId, personId, { kind: 'classCampaign', personId, classKey, reason: 'reminder', language: null });
      }
    }
  };
}

async function renewal({ permissionCards }: Services, { person, language }: Asked, stage: 'list' | 'plan'): Promise<InvokeAnswer> {
  return cardOr((await permissionCards.renewal(person.boardId, person.id, stage, language))?.card ?? null, permissionTexts(language).renewal.nothing);
}

async function renew({ permissions, permissionCards }: Services, { person, language }: Asked): Promise<InvokeAnswer> {
  const renewed = await renewPermissions(permissions, person.boardId, person.id);
  const made = renewed === null ? null : await permissionCards.renewal(person.boardId, person.id, 'done', language, renewed.asked);
  return cardOr(made?.card ?? null, permissionTexts(language).renewal.nothing);
}

function cardOr(content: ReturnType<typeof card> | null, instead: string): InvokeAnswer {
  return content === null ? actionReply.message(instead) : actionReply.card(content);
}

function stoppedCard(language: Language): ReturnType<typeof card> {
  const { stopped } = permissionTexts(language).start;
  return card({ lang: language, fallbackText: stopped, body: [text(stopped)] });
}

/** One card of choices per permission, however often it is asked. */
function ownChoicesRef(permissionId: string): string {
  return permissionId.replaceAll(/[^\w-]/g, '').slice(-60);
}
