import { ARTICLE_IDS } from '../../src/gedragscode/articleId';
import { ASKER_ROLES } from '../../src/gedragscode/askerRole';
import { nextSteps } from '../../src/gedragscode/nextStep';

describe('what somebody can do at once', () => {
  it.each([
    ['a picture of students', ['III.B.8'], 'staff', ['checkPicture', 'lookUpConsent']],
    ['the own picture', ['III.B.8'], 'student', ['ownConsent']],
    ['social media in class', ['III.B.9'], 'intern', ['askWhatsapp', 'lookUpConsent']],
    ['WhatsApp with students', ['III.B.3', 'III.B.9'], 'staff', ['askWhatsapp', 'lookUpConsent']],
    ['a professional channel', ['III.B.2'], 'staff', ['askChannel']],
    ['a teacher’s video', ['III.A.4'], 'student', ['askVideoReuse']],
    ['a phone during the lesson', ['III.A.1'], 'student', ['askLessonUse']],
    ['both at once', ['III.B.8', 'III.B.9'], 'staff', ['checkPicture', 'lookUpConsent']],
    ['a recording that a teacher may allow', ['III.A.3'], 'staff', ['askRecording', 'allowRecordings']],
    ['bullying', ['III.A.8'], 'student', ['report']],
    ['a conversation that derails', ['III.B.10'], 'staff', ['report']],
    ['the name of the code', ['V.2'], 'staff', []],
    ['nobody whom we know', ['III.B.8'], null, []],
  ] as const)('after an answer about %s', (_, articles, role, steps) => {
    expect(nextSteps(articles, role)).toEqual(steps);
  });

  it('is never for staff what only students have, nor for students what only staff may', () => {
    for (const role of ASKER_ROLES) {
      const steps = new Set(ARTICLE_IDS.flatMap((article) => nextSteps([article], role)));
      if (role !== 'student') expect(steps).not.toContain('ownConsent');
      if (role === 'student' || role === 'guardian') for (const step of ['checkPicture', 'lookUpConsent', 'allowRecordings', 'askWhatsapp', 'askChannel'] as const) expect(steps).not.toContain(step);
    }
  });
});
