import type { Activity } from '../activity';
import type { Incoming, Route } from '../incoming';
import type { Services } from '../services';
import { welcome } from '../welcome';
import { announce } from '../watch/announce';

/** The app came into a conversation, or left it. */
export function installationRoutes(services: Services): readonly Route[] {
  return [
    { name: 'installation.added', kind: 'message', matches: (activity) => isAdded(activity), handle: (turn) => installed(services, turn) },
    {
      name: 'installation.removed',
      kind: 'message',
      matches: (activity) => isRemoved(activity),
      async handle({ boardId, conversation }) {
        await services.registry.remove(boardId, conversation.id, services.clock.now());
        services.lookups.conversationChanged(boardId, conversation.id);
      },
    },
    // Members come and go: the roster is asked for whenever it is needed.
    { name: 'conversation.changed', kind: 'message', matches: ({ type }) => type === 'conversationUpdate', handle: () => Promise.resolve() },
  ];
}

function isBot(activity: Activity, account: { readonly id: string }): boolean {
  return account.id === activity.recipient?.id;
}

function isAdded(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action?.startsWith('add') === true;
  return activity.type === 'conversationUpdate' && (activity.membersAdded ?? []).some((account) => isBot(activity, account));
}

function isRemoved(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action?.startsWith('remove') === true;
  return activity.type === 'conversationUpdate' && (activity.membersRemoved ?? []).some((account) => isBot(activity, account));
}

/** Whose chat it is: somebody's own account, and never that of whom a guest of the demo is taken for. */
function ownerOf({ activity, person }: Incoming): string | null {
  return person !== null && person.entraId === activity.from.aadObjectId?.toLowerCase() ? person.id : null;
}

/** Teams tells it twice, as an installation and as a new member: one introduction is enough. */
async function installed(services: Services, turn: Incoming): Promise<void> {
  const { boardId, conversation, person, language } = turn;
  const { clock, mail, notices, registry, lookups, settings, unitOfWork } = services;
  const isNew = await registry.install(conversation, conversation.kind === 'personal' ? ownerOf(turn) : null, clock.now());
  lookups.conversationChanged(boardId, conversation.id);
  if (conversation.kind === 'personal') {
    if (person === null) return;
    await unitOfWork.run(async (tx) => {
      if (await notices.add(tx, boardId, person.id, clock.now())) await welcome(mail, tx, person, language);
    });
  } else if (isNew) {
    const own = await settings.of(boardId, conversation.school);
    await unitOfWork.run((tx) => announce(services, tx, { boardId, conversationId: conversation.id, settings: own, language, thread: null, isNew }));
    lookups.placeChanged(boardId, conversation.id);
  }
}
