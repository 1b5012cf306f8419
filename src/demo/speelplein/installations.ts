import { installActivities, memberActivity, removalActivities } from './activities/installActivities';
import type { SpeelpleinConversation, SpeelpleinPerson } from './model';
import type { World } from './world';

const LOCALE = 'nl-NL';

/** Where the app is, and telling the bot about it. */
export class Installations {
  constructor(private readonly world: World) {}

  /**
   * Tells the bot of every conversation in which the app is from the start, once ever: a conversation that the bot
   * answered for is remembered. Personal chats only of people who are shown; others the bot opens itself.
   */
  async welcome(): Promise<void> {
    const { state } = this.world;
    const due = state.conversations().filter(
      ({ id, kind, memberIds }) =>
        state.isInstalled(id) && !state.isWelcomed(id) &&
        (kind !== 'personal' || memberIds.some((member) => state.person(member)?.showcase === true)),
    );
    // As Teams does it: each conversation by itself.
    await Promise.all(due.map((conversation) => this.tell(conversation)));
  }

  async install(conversationId: string): Promise<void> {
    if (!this.world.state.isInstalled(conversationId)) await this.world.record({ type: 'app.installed', conversationId });
    await this.tell(this.world.conversation(conversationId));
  }

  async remove(conversationId: string): Promise<void> {
    const conversation = this.world.conversation(conversationId);
    await this.world.record({ type: 'app.removed', conversationId });
    for (const activity of removalActivities(this.world.around, { conversation, by: this.installerOf(conversation), locale: LOCALE })) {
      await this.world.delivery.deliver(activity);
    }
  }

  async changeMember(conversationId: string, personId: string, joins: boolean): Promise<void> {
    const conversation = this.world.conversation(conversationId);
    const person = this.world.person(personId);
    await this.world.record({ type: joins ? 'member.added' : 'member.removed', conversationId, personId });
    if (!this.world.state.isInstalled(conversationId)) return;
    await this.world.delivery.deliver(
      memberActivity(this.world.around, { conversation, by: this.installerOf(conversation), locale: LOCALE, person, joins }),
    );
  }

  private async tell(conversation: SpeelpleinConversation): Promise<void> {
    let heard = true;
    for (const activity of installActivities(this.world.around, { conversation, by: this.installerOf(conversation), locale: LOCALE })) {
      const outcome = await this.world.delivery.deliver(activity);
      heard &&= outcome.kind === 'answered' && outcome.status < 300;
    }
    if (heard) await this.world.record({ type: 'app.welcomed', conversationId: conversation.id });
  }

  private installerOf(conversation: SpeelpleinConversation): SpeelpleinPerson {
    const members = this.world.members(conversation.id);
    const first = members[0] ?? this.world.state.everyone()[0];
    if (first === undefined) throw new Error('a Speelplein needs people');
    return first;
  }
}
