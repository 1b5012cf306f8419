import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person, Role } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Ids } from '../runtime/ids';
import type { DemoSchool } from './school/demoSchool';
import { createSpeelplein } from './speelplein/createSpeelplein';
import type { SpeelpleinAuth, SpeelpleinPerson } from './speelplein/model';
import type { Speelplein } from './speelplein/speelplein';

/** The demo bot's id: nobody's at Microsoft. */
export const DEMO_BOT_ID = '00000000-0000-4000-8000-000000000b07';

export interface SpeelpleinForOptions {
  readonly port: number;
  readonly dataDir: string | null;
  readonly clientDir: string | null;
  readonly packageDir: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly auth?: SpeelpleinAuth;
}

/** The Speelplein with the demo school in it: its people and their conversations. */
export async function speelpleinFor(school: DemoSchool, options: SpeelpleinForOptions): Promise<Speelplein> {
  const showcase = new Set(Object.values(school.showcase).map(({ id }) => id));
  const { teacher, studentUnder16, teamLeader } = school.showcase;
  const entraId = new Map(school.people.map((person) => [person.id, person.entraId ?? person.id]));
  const idOf = (id: string): string => entraId.get(id) ?? id;
  const ofSchool = (person: Person): SpeelpleinPerson => {
    const supervisor = school.supervision.find(({ of }) => of === person.id)?.supervisor;
    return {
      id: idOf(person.id),
      name: person.displayName,
      userPrincipalName: person.userPrincipalName ?? '',
      roleLabel: roleLabel(person),
      ...(supervisor === undefined ? {} : { managerId: idOf(supervisor) }),
      showcase: showcase.has(person.id),
    };
  };
  const auth = options.auth ?? { sign: false, appId: DEMO_BOT_ID };
  const nl = readJson(join(options.packageDir, 'nl.json'));
  const en = readJson(join(options.packageDir, 'en.json'));

  return createSpeelplein({
    host: '127.0.0.1',
    port: options.port,
    botEndpoint: 'http://127.0.0.1:1/api/messages',
    botId: auth.appId,
    tenantId: school.tenantId,
    dataDir: options.dataDir,
    clientDir: options.clientDir,
    clock: options.clock,
    ids: options.ids,
    auth,
    // The page opens with the first three: a teacher, a student and the team leader.
    people: [...[...new Set([teacher, studentUnder16, teamLeader, ...school.people])].map(ofSchool), ...guestsOf(school)],
    conversations: school.conversations
      .filter(({ kind }) => kind !== 'personal')
      .map(({ id, kind, teamId, title, memberIds, guests = [] }) => ({
        id,
        kind,
        title: title.nl,
        memberIds: [...memberIds.map(idOf), ...guests.map((guest) => guest.id)],
        appInstalled: true,
        ...(teamId === null ? {} : { teamId }),
      })),
    manifest: readJson(join(options.packageDir, 'manifest.json')) ?? {},
    localizations: { ...(nl === null ? {} : { nl }), ...(en === null ? {} : { en }) },
  });
}

function guestsOf({ conversations }: DemoSchool): readonly SpeelpleinPerson[] {
  return conversations.flatMap(({ guests = [] }) => guests).map(({ id, name, account }) => ({ id, name, userPrincipalName: account, roleLabel: { nl: 'gast', en: 'guest' }, isGuest: true }));
}

function readJson(file: string): Record<string, string> | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : null;
}

const LABELS: readonly (readonly [Role, { readonly nl: string; readonly en: string }])[] = [
  ['bevoegdGezag', { nl: 'bestuur', en: 'school board' }],
  ['schoolleiding', { nl: 'schoolleiding', en: 'school management' }],
  ['vertrouwenspersoon', { nl: 'vertrouwenspersoon', en: 'confidential counsellor' }],
  ['zorgcoordinator', { nl: 'zorgcoördinator', en: 'care coordinator' }],
  ['privacyOfficer', { nl: 'privacy officer', en: 'privacy officer' }],
  ['socialMediaCoach', { nl: 'social mediacoach', en: 'social media coach' }],
  ['supervisor', { nl: 'teamleider', en: 'team leader' }],
  ['intern', { nl: 'stagiair', en: 'intern' }],
  ['mentor', { nl: 'mentor', en: 'mentor' }],
  ['teacher', { nl: 'docent', en: 'teacher' }],
];

function roleLabel(person: Person): { readonly nl: string; readonly en: string } {
  const staff = LABELS.find(([role]) => person.roles.includes(role))?.[1];
  if (staff !== undefined) return staff;
  const classes = person.classes.join(', ');
  return { nl: `leerling ${classes}`.trim(), en: `student ${classes}`.trim() };
}
