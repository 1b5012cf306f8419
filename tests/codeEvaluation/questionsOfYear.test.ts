import { questionsOfYear } from '../../src/codeEvaluation/questionsOfYear';
import type { QuestionOverview } from '../../src/gedragscode/questionOverview';

function asked(changes: Partial<QuestionOverview> = {}): QuestionOverview {
  return { outcomes: { cited: 40, unsure: 12, notInCode: 15, urgentHelp: 0 }, articles: [{ article: 'III.B.8', times: 25 }, { article: 'III.B.3', times: 11 }, { article: 'III.A.2', times: 4 }], doubts: [], toPeople: { asked: 3, answered: 2 }, ...changes };
}

describe('questions of a year', () => {
  it('have what there is enough of', () => {
    expect(questionsOfYear(asked())).toEqual({
      total: 67,
      outcomes: { cited: 40, unsure: 12, notInCode: 15, urgentHelp: 'few' },
      articles: [{ article: 'III.B.8', times: 25 }, { article: 'III.B.3', times: 11 }],
      doubted: [],
    });
  });

  it('don’t give away how often somebody cried for help', () => {
    const { total, outcomes } = questionsOfYear(asked({ outcomes: { cited: 40, unsure: 12, notInCode: 15, urgentHelp: 3 } }));
    expect([total, outcomes]).toEqual([70, { cited: 40, unsure: 'hidden', notInCode: 15, urgentHelp: 'few' }]);
  });

  it('of a quiet year show nothing', () => {
    const quiet = questionsOfYear(asked({ outcomes: { cited: 5, unsure: 2, notInCode: 1, urgentHelp: 0 }, articles: [{ article: 'III.B.8', times: 5 }] }));
    expect(quiet).toEqual({ total: 'few', outcomes: { cited: 'few', unsure: 'few', notInCode: 'few', urgentHelp: 'few' }, articles: [], doubted: [] });
  });

  it('name the articles that were doubted often, whatever the reason', () => {
    const doubts = [{ article: 'III.B.8', reason: 'unclear', times: 7 }, { article: 'III.B.8', reason: 'outdated', times: 6 }, { article: 'III.B.3', reason: 'unclear', times: 9 }, { article: null, reason: 'unclear', times: 30 }] as const;
    expect(questionsOfYear(asked({ doubts })).doubted).toEqual([{ article: 'III.B.8', times: 13 }]);
  });
});
