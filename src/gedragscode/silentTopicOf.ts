import { SILENT_TOPIC, type SilentTopic, type SilentTopicKey } from './content/silentTopics';

const TOPIC_OF: readonly (readonly [string, SilentTopicKey])[] = [
  ['ai', 'ai'],
  ['retention', 'retention'],
  ['photosbyparents', 'photosByParents'],
  ['personnel', 'personnel'],
  ['care', 'care'],
  ['ict', 'ict'],
  ['money', 'money'],
  ['homework', 'schoolwork'],
  ['tests', 'schoolwork'],
  ['marks', 'schoolwork'],
  ['timetable', 'timetable'],
  ['smoke', 'houseRules'],
  ['clothes', 'houseRules'],
  ['sick', 'houseRules'],
  ['food', 'houseRules'],
  ['building', 'houseRules'],
];

/** The known subject on which the code is silent, or null. The most telling subject goes first. */
export function silentTopicOf(concepts: ReadonlySet<string>): SilentTopic | null {
  const found = TOPIC_OF.find(([concept]) => concepts.has(concept));
  return found === undefined ? null : SILENT_TOPIC[found[1]];
}
