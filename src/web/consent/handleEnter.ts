import type { EnterAnswer } from './consentPageApi';
import { answer, type ConsentStep } from './consentStep';

const IMPORTS_SHOWN = 10;

/** `POST /api/consent-page/enter`: how the school's register is set up, and which lists came in. */
export const handleEnter: ConsentStep = async (deps, { boardId, school }) => {
  const [settings, consent, purposes, imports] = await Promise.all([
    deps.settings.of(boardId, school),
    deps.consentSettings.of(boardId, school),
    deps.purposes.book.purposes(boardId, school),
    deps.importLog.recent(boardId, school, IMPORTS_SHOWN),
  ]);
  const by = await deps.directory.byIds(boardId, [...new Set(imports.flatMap((one) => one.by ?? []))]);
  const done: EnterAnswer = {
    schoolName: settings?.schoolName ?? school,
    purposes,
    imports: imports.map(({ id, appliedAt, by: byId, source, counts }) => ({
      id,
      at: appliedAt.toISOString(),
      byName: by.find((person) => person.id === byId)?.displayName ?? null,
      source,
      counts,
    })),
    settings: { sourceName: consent.source.kind === 'elsewhere' ? consent.source.name : null, deadline: consent.deadline },
  };
  return answer(done);
};
