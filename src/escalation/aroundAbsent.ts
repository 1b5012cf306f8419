import type { Recipient, Route } from './route';

/**
 * Who is away keeps the card, as they may be reading. Where nobody else of their role got it, the next in line gets it
 * at once as well.
 */
export function aroundAbsent(to: Route, away: ReadonlySet<string>): Route {
  if (to.kind === 'nobody' || away.size === 0) return to;
  const marked = (recipient: Recipient): Recipient => (away.has(recipient.personId) ? { ...recipient, isAway: true } : recipient);
  const [persons, next] = [to.persons.map(marked), to.next.map(marked)];
  const isEmpty = persons.some(({ role, isAway }) => isAway === true && persons.every((other) => other.role !== role || other.isAway === true));
  const also = isEmpty ? nextOf(next) : [];
  return { kind: 'to', persons: [...persons, ...also], next: next.slice(also.length), lastResponder: next.length === also.length ? null : to.lastResponder };
}

/** The next person of a line with who stands in; when all of those are away, the one after them as well. */
export function nextOf(line: readonly Recipient[]): readonly Recipient[] {
  let end = 0;
  while (end < line.length) {
    const start = end;
    do end += 1;
    while (line[end]?.because === 'deputy');
    if (line.slice(start, end).some(({ isAway }) => isAway !== true)) break;
  }
  return line.slice(0, end);
}
