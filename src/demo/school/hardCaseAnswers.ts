import { addDays, addYears } from '../../calendar/shiftDate';
import { FIRST_GUARDIAN_KEY, SECOND_GUARDIAN_KEY } from '../../consent/giverKey';
import { assertNever } from '../../runtime/assertNever';
import { byGuardian, byStudent, type Answer } from './answer';
import { asked, collectedOn, type FormOf } from './collection';
import type { HardCase } from './hardCase';

/** This school year's answers of a hard case, the same for every image purpose. */
export function hardCaseAnswers(hardCase: HardCase, of: FormOf, schoolYear: number): readonly Answer[] {
  const form = collectedOn(schoolYear, of.index, of.today);
  const yes = { decision: 'granted', decidedOn: form, schoolYear } as const;
  const no = { ...yes, decision: 'refused' } as const;
  const sixteen = of.birthDate === null ? null : addYears(of.birthDate, 16);
  const beforeSixteen = sixteen !== null && sixteen <= form ? addDays(sixteen, -1) : form;
  switch (hardCase) {
    case 'refused':
      return [byGuardian(no)];
    case 'withdrawn':
      return [byGuardian(yes), byGuardian({ ...yes, decision: 'withdrawn', decidedOn: middle(form, of.today) })];
    case 'lastYearOnly':
    case 'missing':
      return [];
    case 'unknownAnswer':
      return [byGuardian({ ...yes, decision: 'unknown' })];
    case 'parentYesNow16':
    case 'turnedSixteenToday':
      return [byGuardian({ ...yes, decidedOn: beforeSixteen })];
    case 'sixteenAskedAgain':
      return [
        byGuardian({ ...yes, decidedOn: beforeSixteen }),
        byStudent({ ...yes, decidedOn: asked(sixteen ?? of.today, of.today) }),
      ];
    case 'turnsSixteenSoon':
    case 'birthDateUnknown':
      return [byGuardian(yes)];
    case 'guardiansDiffer':
      return [byGuardian(yes, FIRST_GUARDIAN_KEY), byGuardian({ ...no, decidedOn: middle(form, of.today) }, SECOND_GUARDIAN_KEY)];
    case 'ownYesUnder16':
      return [byStudent(yes)];
    case 'sixteenRefused':
      return [byGuardian({ ...yes, decidedOn: middle(form, of.today) }), byStudent(no)];
    case 'guardianYesOver16':
      return [byGuardian(yes)];
    case 'guardianNoOver16':
      return [byStudent(yes), byGuardian({ ...no, decidedOn: middle(form, of.today) })];
    case 'backAfterRefusal':
      return [byStudent(no), byStudent({ ...yes, decidedOn: addDays(form, 2) })];
    case 'sameMoment':
      return [byGuardian(no), byGuardian(yes)];
    case 'futureYes':
      return [byGuardian({ ...yes, decidedOn: addDays(of.today, 30) })];
    default:
      return assertNever(hardCase);
  }
}

function middle(from: string, to: string): string {
  return addDays(from, Math.max(1, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000 / 2)));
}
