import { amsterdamDate } from '../calendar/amsterdamTime';
import { schoolYearOf } from '../calendar/schoolYear';
import { campaignCounts } from '../consent/campaign/campaignCounts';
import { campaignDeadline } from '../consent/campaign/campaignDeadline';
import { countsPerClass } from '../consent/campaign/countsPerClass';
import { missesSomething } from '../consent/campaign/judgedStudent';
import { judgeStudents, loadCampaign } from '../consent/campaign/loadCampaign';
import { mayRunCampaign, maySeeClassCampaign } from '../consent/campaign/mayRunCampaign';
import type { SettingsProblem } from '../consent/campaign/readConsentSettings';
import { sixteenthBirthday, toAskInPerson } from '../consent/campaign/sixteenthBirthday';
import { whoDecides } from '../consent/campaign/whoDecides';
import { whoIsMissing } from '../consent/campaign/whoIsMissing';
import type { ConsentBook } from '../consent/consentBook';
import type { ConsentSettingsStore } from '../consent/consentSettings';
import type { Directory } from '../people/directory';
import type { BoardId, Person } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Language } from '../runtime/language';
import type { SettingsStore } from '../settings/schoolSettings';
import { campaignTexts } from '../texts/texts';
import type { AdaptiveCard } from './cards/card';
import type { ClassCardReason } from './cards/campaign/campaignVerbs';
import { classCard } from './cards/campaign/classCard';
import { schoolCard } from './cards/campaign/schoolCard';
import { settingsCard, type SettingsFields } from './cards/campaign/settingsCard';
import { sixteenCard } from './cards/campaign/sixteenCard';

export interface CampaignCardsDeps {
  readonly directory: Directory;
  readonly book: ConsentBook;
  readonly settings: ConsentSettingsStore;
  readonly schools: SettingsStore;
  readonly clock: Clock;
}

/** For whom a card is. */
export interface CardFor {
  readonly board: BoardId;
  readonly personId: string;
  readonly language: Language;
}

export interface ClassCardWish extends CardFor {
  readonly classKey: string;
  readonly reason: ClassCardReason;
  readonly names: boolean;
  readonly fromSchool: boolean;
}

/** The cards of the campaign, made from what is true now. Null: this person may not see that (any more). */
export class CampaignCards {
  constructor(private readonly deps: CampaignCardsDeps) {}

  async ofClass({ board, personId, language, classKey, reason, names, fromSchool }: ClassCardWish): Promise<AdaptiveCard | null> {
    const { directory, settings } = this.deps;
    const person = await this.allowed(board, personId, classKey);
    if (person === null) return null;
    const { school } = person;
    const today = this.today();
    const [{ purposes, judged }, set] = await Promise.all([
      loadCampaign({ book: this.deps.book, directory }, { board, school, classKey, on: today }),
      settings.of(board, school),
    ]);
    const missing = judged.filter(missesSomething);
    const inPerson = toAskInPerson(judged, today);
    return classCard(
      {
        classKey,
        reason,
        today,
        schoolYear: schoolYearOf(today),
        counts: campaignCounts(judged, purposes),
        toAskInPerson: inPerson.length,
        deadline: campaignDeadline(set.deadline, today),
        source: set.source,
        remind: {
          // Where the date of birth is missing the parents are the safe ones to ask.
          parents: missing.some(({ student }) => whoDecides(student, today) !== 'student'),
          students: missing.some(({ student }) => whoDecides(student, today) === 'student'),
        },
        names: names ? { who: whoIsMissing(judged, purposes), toAskInPerson: inPerson.map(({ student }) => student), today } : null,
        fromSchool: fromSchool && mayRunCampaign(person),
      },
      campaignTexts(language),
      language,
    );
  }

  async ofSchool({ board, personId, language }: CardFor, saved: boolean): Promise<AdaptiveCard | null> {
    const { directory, book, settings, schools } = this.deps;
    const person = await directory.byId(board, personId);
    if (person === null || !mayRunCampaign(person)) return null;
    const { school } = person;
    const today = this.today();
    const [{ purposes, judged }, set, own] = await Promise.all([
      loadCampaign({ book, directory }, { board, school, classKey: null, on: today }),
      settings.of(board, school),
      schools.of(board, school),
    ]);
    return schoolCard(
      {
        schoolName: own?.schoolName ?? school,
        today,
        schoolYear: schoolYearOf(today),
        counts: campaignCounts(judged, purposes),
        classes: countsPerClass(judged, purposes),
        settings: set,
        deadline: campaignDeadline(set.deadline, today),
        saved,
      },
      campaignTexts(language),
      language,
    );
  }

  /** @param typed what somebody tried, with what is wrong with it; null: what is set now */
  async ofSettings({ board, personId, language }: CardFor, typed: { readonly fields: SettingsFields; readonly problems: readonly SettingsProblem[] } | null): Promise<AdaptiveCard | null> {
    const person = await this.deps.directory.byId(board, personId);
    if (person === null || !mayRunCampaign(person)) return null;
    const { deadline, source } = await this.deps.settings.of(board, person.school);
    const elsewhere = source.kind === 'elsewhere' ? source : null;
    const fields = typed?.fields ?? { deadline: deadline ?? '', source: source.kind, sourceName: elsewhere?.name ?? '', sourceUrl: elsewhere?.url ?? '' };
    return settingsCard({ fields, problems: typed?.problems ?? [], today: this.today() }, campaignTexts(language), language);
  }

  /** Null as well when the student has answered meanwhile, or left the class. */
  async ofSixteen({ board, personId, language }: CardFor, classKey: string, studentId: string): Promise<AdaptiveCard | null> {
    const { directory, book } = this.deps;
    const [mentor, student] = await Promise.all([this.allowed(board, personId, classKey), directory.byId(board, studentId)]);
    if (mentor === null || student === null || student.school !== mentor.school || !student.classes.includes(classKey)) return null;
    const today = this.today();
    const purposes = await book.purposes(board, mentor.school);
    const [judged] = toAskInPerson(await judgeStudents(book, [student], { board, school: mentor.school, purposes, on: today }), today);
    const birthday = sixteenthBirthday(student.birthDate);
    if (judged === undefined || birthday === null) return null;
    const open = purposes.filter(({ key }) => judged.standings.get(key) === 'missing');
    return sixteenCard({ classKey, studentName: student.displayName, birthday, open }, campaignTexts(language), language);
  }

  /** Asked of the directory itself: somebody may have stopped being the mentor a moment ago. */
  private async allowed(board: BoardId, personId: string, classKey: string): Promise<Person | null> {
    const { directory } = this.deps;
    const person = await directory.byId(board, personId);
    if (person === null) return null;
    const [mentored, all] = await Promise.all([directory.mentorClasses(board, personId), directory.classes(board, person.school)]);
    return all.includes(classKey) && maySeeClassCampaign(person, mentored, classKey) ? person : null;
  }

  private today(): string {
    return amsterdamDate(this.deps.clock.now());
  }
}
