import { changeConsentSettings } from '../../consent/campaign/changeConsentSettings';
import { botTexts, campaignTexts } from '../../texts/texts';
import { CAMPAIGN_INPUTS, CAMPAIGN_VERBS, CLASS_CARD_REASONS } from '../cards/campaign/campaignVerbs';
import type { AdaptiveCard } from '../cards/card';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

type Data = Readonly<Record<string, unknown>>;
type CampaignServices = Pick<Services, 'directory' | 'consentSettings' | 'campaignCards' | 'audit' | 'unitOfWork' | 'clock'>;

/**
 * The buttons of the campaign's cards. A card brings keys at most; whether this person may see that class, or run the
 * campaign, is asked again each time. Names never lie in a kept answer: a second delivery is handled again.
 */
export function campaignActionRoutes(services: CampaignServices): readonly Route[] {
  const route = (verb: string, handle: (turn: KnownIncoming, data: Data) => Promise<InvokeAnswer>): Route => ({
    name: `adaptiveCard/action:${verb}`,
    kind: 'invoke',
    again: 'handledAgain',
    matches: (activity) => actionOf(activity)?.verb === verb,
    handle(turn) {
      const { person } = turn;
      if (person === null) return Promise.resolve(actionReply.message(botTexts(turn.language).line.unknownPerson));
      return handle({ ...turn, person }, actionOf(turn.activity)?.data ?? {});
    },
  });
  return [
    route(CAMPAIGN_VERBS.class, (turn, data) => showClass(services, turn, { ...data, names: false })),
    route(CAMPAIGN_VERBS.names, (turn, data) => showClass(services, turn, { ...data, names: true })),
    route(CAMPAIGN_VERBS.pickClass, (turn, data) => showClass(services, turn, { classKey: data[CAMPAIGN_INPUTS.pickedClass], fromSchool: true, names: false })),
    route(CAMPAIGN_VERBS.school, (turn) => showSchool(services, turn, false)),
    route(CAMPAIGN_VERBS.openSettings, (turn) => showSettings(services, turn)),
    route(CAMPAIGN_VERBS.settings, (turn, data) => saveSettings(services, turn, data)),
  ];
}

async function showClass(services: CampaignServices, turn: KnownIncoming, data: Data): Promise<InvokeAnswer> {
  const { boardId, person, language } = turn;
  const classKey = typed(data['classKey'], 64);
  if (classKey === null) return actionReply.message(campaignTexts(language).school.pickClassMissing);
  const names = data['names'] === true;
  const reason = CLASS_CARD_REASONS.find((known) => known === data['reason']) ?? 'asked';
  const content = await services.campaignCards.ofClass({ board: boardId, personId: person.id, language, classKey, reason, names, fromSchool: data['fromSchool'] === true });
  return shown(services, turn, content, { classKey, names });
}

async function showSchool(services: CampaignServices, turn: KnownIncoming, saved: boolean): Promise<InvokeAnswer> {
  const { boardId, person, language } = turn;
  const content = await services.campaignCards.ofSchool({ board: boardId, personId: person.id, language }, saved);
  return shown(services, turn, content, { classKey: null, names: false });
}

/** Seen is accounted for, and so is what was refused. */
async function shown(services: CampaignServices, turn: KnownIncoming, content: AdaptiveCard | null, seen: { readonly classKey: string | null; readonly names: boolean }): Promise<InvokeAnswer> {
  const { boardId, person, language } = turn;
  const { school } = person;
  const base = { boardId, at: services.clock.now(), by: person.id, about: [] };
  await services.unitOfWork.run((tx) =>
    content === null
      ? services.audit.record(tx, { ...base, type: 'access.refused', subject: 'consent.overview', because: 'notYours' })
      : services.audit.record(tx, { ...base, type: 'consent.overviewSeen', school, ...seen }),
  );
  if (content !== null) return actionReply.card(content);
  const { line } = campaignTexts(language);
  return actionReply.message(seen.classKey === null ? line.notYourSchool : line.notYourClass);
}

async function showSettings(services: CampaignServices, turn: KnownIncoming): Promise<InvokeAnswer> {
  const { boardId, person, language } = turn;
  const content = await services.campaignCards.ofSettings({ board: boardId, personId: person.id, language }, null);
  return content === null ? shown(services, turn, null, { classKey: null, names: false }) : actionReply.card(content);
}

async function saveSettings(services: CampaignServices, turn: KnownIncoming, data: Data): Promise<InvokeAnswer> {
  const { boardId, person, language } = turn;
  const fields = {
    deadline: typed(data[CAMPAIGN_INPUTS.deadline], 32) ?? '',
    source: typed(data[CAMPAIGN_INPUTS.source], 32) ?? '',
    sourceName: typed(data[CAMPAIGN_INPUTS.sourceName], 200) ?? '',
    sourceUrl: typed(data[CAMPAIGN_INPUTS.sourceUrl], 1_000) ?? '',
  };
  const change = await changeConsentSettings(
    { directory: services.directory, settings: services.consentSettings, audit: services.audit, unitOfWork: services.unitOfWork, clock: services.clock },
    boardId,
    person.id,
    fields,
  );
  switch (change.kind) {
    case 'notAllowed':
      return shown(services, turn, null, { classKey: null, names: false });
    case 'wrong': {
      const content = await services.campaignCards.ofSettings({ board: boardId, personId: person.id, language }, { fields, problems: change.problems });
      return content === null ? shown(services, turn, null, { classKey: null, names: false }) : actionReply.card(content);
    }
    case 'saved':
      return showSchool(services, turn, true);
  }
}
