import type { Command } from './model';
import { listOf, property, textOf } from './wire';

const HEAR_ALL = { groupChat: 'ChatMessage.Read.Chat', channel: 'ChannelMessage.Read.Group' } as const;

/** Whether the bot hears messages that don't mention it: only with resource-specific consent. Without a manifest it does. */
export function mayHearAll(manifest: unknown, kind: 'groupChat' | 'channel'): boolean {
  if (manifest === undefined) return true;
  return listOf(manifest, 'authorization', 'permissions', 'resourceSpecific').some((one) => textOf(one, 'name') === HEAR_ALL[kind]);
}

/** The bot's name as people see and mention it. */
export const botNameOf = (manifest: unknown): string => textOf(manifest, 'name', 'short') ?? 'Houvast';

export type LocalizedTexts = Readonly<Record<string, string>>;

/**
 * The commands of the message extension for one place.
 *
 * @param texts the localisation file of the wanted language; its keys are JSONPaths of the manifest
 */
export function commandsOf(manifest: unknown, context: 'compose' | 'message', texts: LocalizedTexts = {}): readonly Command[] {
  return listOf(manifest, 'composeExtensions').flatMap((extension, e) =>
    listOf(extension, 'commands').flatMap((command, c): readonly Command[] => {
      const contexts = listOf(command, 'context').map(String);
      // Documented default of `context`.
      if (!(contexts.length === 0 ? ['compose', 'commandBox'] : contexts).includes(context)) return [];
      const path = `composeExtensions[${e}].commands[${c}]`;
      return [{
        id: textOf(command, 'id') ?? '',
        type: textOf(command, 'type') === 'action' ? 'action' : 'query',
        title: texts[`${path}.title`] ?? textOf(command, 'title') ?? '',
        description: texts[`${path}.description`] ?? textOf(command, 'description') ?? '',
        context: contexts,
        fetchTask: property(command, 'fetchTask') === true,
        initialRun: property(command, 'initialRun') === true,
        parameters: listOf(command, 'parameters').map((parameter, p) => ({
          name: textOf(parameter, 'name') ?? '',
          title: texts[`${path}.parameters[${p}].title`] ?? textOf(parameter, 'title') ?? '',
          description: texts[`${path}.parameters[${p}].description`] ?? textOf(parameter, 'description') ?? '',
          inputType: textOf(parameter, 'inputType') ?? 'text',
        })),
      }];
    }),
  );
}

export interface PersonalTab {
  readonly id: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly url: string;
}

/** The app's own tabs beside the personal chat; addresses of the manifest's domain lead to where the bot is now. */
export function personalTabsOf(manifest: unknown, botOrigin: string, texts: Readonly<Partial<Record<'nl' | 'en', LocalizedTexts>>>): readonly PersonalTab[] {
  return listOf(manifest, 'staticTabs').flatMap((tab, t): readonly PersonalTab[] => {
    const [id, name, address] = [textOf(tab, 'entityId'), textOf(tab, 'name') ?? '', textOf(tab, 'contentUrl')];
    // Teams' own ones, such as the chat itself, have no address.
    if (id === undefined || address === undefined) return [];
    const named = (language: 'nl' | 'en'): string => texts[language]?.[`staticTabs[${t}].name`] ?? name;
    return [{ id, name: { nl: named('nl'), en: named('en') }, url: address.replace(/^https:\/\/[^/]+/, botOrigin) }];
  });
}
