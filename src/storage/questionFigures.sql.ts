import { sql } from 'kysely';
import { isArticleId } from '../gedragscode/articleId';
import { DOUBT_REASONS, type QuestionFigures, type QuestionOverview } from '../gedragscode/questionOverview';
import type { BoardId } from '../people/person';
import type { Database } from './database';

/** Counts in the account, which says what was answered and not to whom. */
export class SqlQuestionFigures implements QuestionFigures {
  constructor(private readonly db: Database) {}

  async since(board: BoardId, since: Date, until: Date | null = null): Promise<QuestionOverview> {
    const of = sql`board_id = ${board} and at >= ${since} and at < coalesce(${until}, 'infinity'::timestamptz)`;
    const [outcomes, articles, doubts, people] = await Promise.all([
      sql<{ outcome: string; times: number }>`
        select data->>'outcome' as outcome, count(*)::int as times from audit_event where ${of} and type = 'question.answered' group by 1`.execute(this.db),
      sql<{ article: string; times: number }>`
        select data->'articles'->>0 as article, count(*)::int as times from audit_event
        where ${of} and type = 'question.answered' and data->>'outcome' = 'cited' group by 1 order by 2 desc, 1`.execute(this.db),
      sql<{ article: string | null; reason: string; times: number }>`
        select data->>'article' as article, data->>'reason' as reason, count(*)::int as times from audit_event
        where ${of} and type = 'question.doubted' group by 1, 2 order by 3 desc, 1, 2`.execute(this.db),
      sql<{ asked: number; answered: number }>`
        select count(*) filter (where type = 'case.opened' and data->>'kind' = 'doubt')::int as asked, count(*) filter (where type = 'case.answered')::int as answered
        from audit_event where ${of} and type in ('case.opened', 'case.answered')`.execute(this.db),
    ]);
    const times = (wanted: string): number => outcomes.rows.find(({ outcome }) => outcome === wanted)?.times ?? 0;
    return {
      outcomes: { cited: times('cited'), unsure: times('unsure'), notInCode: times('notInCode'), urgentHelp: times('urgentHelp') },
      articles: articles.rows.flatMap(({ article, times: n }) => (isArticleId(article) ? [{ article, times: n }] : [])),
      doubts: doubts.rows.flatMap(({ article, reason, times: n }) => {
        const known = DOUBT_REASONS.find((one) => one === reason);
        return known === undefined ? [] : [{ article: article !== null && isArticleId(article) ? article : null, reason: known, times: n }];
      }),
      toPeople: people.rows[0] ?? { asked: 0, answered: 0 },
    };
  }
}
