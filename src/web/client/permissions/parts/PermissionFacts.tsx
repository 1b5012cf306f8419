import type { Language } from '../../../../runtime/language';
import { clockWords } from '../../../permissions/clockWords';
import type { ShownPermission } from '../../../permissions/permissionPageApi';
import { showDate, showMoment } from '../../language';
import type { PageWords } from '../textsFor';
import { usePermissionStyles } from './usePermissionStyles';

interface PermissionFactsProps {
  readonly texts: PageWords;
  readonly language: Language;
  readonly permission: ShownPermission;
}

/** All that is on record about a permission, what it still needs, and how it came about. */
export function PermissionFacts({ texts, language, permission }: PermissionFactsProps) {
  const styles = usePermissionStyles();
  const { columns, words } = texts;
  const { purpose, channel, hours, from, until, askedBy, waitsFor, decidedBy, decidedAt, conditions, reason, forStudents, exchanges, history, missing, otherWay } = permission;
  const period = hours !== null ? `${showDate(from, language)}, ${clockWords(hours)}` : from === until ? showDate(from, language) : words.card.periodText(showDate(from, language), showDate(until, language));
  const facts: readonly (readonly [string, string | null])[] = [
    [columns.purpose, purpose === '' ? null : purpose],
    [columns.channel, channel === null ? null : `${channel.name} (${channel.platform})`],
    [columns.role, channel?.role ?? null],
    [words.card.period, period],
    [columns.askedBy, `${askedBy ?? texts.nobody}${forStudents ? ` (${texts.forStudents})` : ''}`],
    [words.card.waitsFor, waitsFor.length === 0 ? null : waitsFor.join(', ')],
    [columns.decidedBy, decidedAt === null ? null : `${decidedBy ?? texts.nobody}, ${showMoment(decidedAt, language)}`],
    [columns.conditions, conditions],
    [columns.reason, reason],
    [columns.article, texts.article[permission.kind]],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (value === null ? null : <Fact key={name} name={name} value={value} />))}
        {exchanges.map(({ by, question, answer }, index) => (
          <Fact key={index} name={words.card.questionFrom(by ?? texts.nobody)} value={answer === null ? question : `${question} — ${words.card.answer}: ${answer}`} />
        ))}
      </dl>
      {missing !== null && (
        <ul className={styles.needs} aria-label={words.missing.title} data-testid="missing">
          <li>{words.missing.permission[missing.permission]}</li>
          <li>{words.missing.students(missing.yes, missing.students)}</li>
          {missing.no + missing.open > 0 && <li>{words.missing.leftOut(missing.no + missing.open, words.otherWay[otherWay ?? 'teams'])}</li>}
        </ul>
      )}
      <details>
        <summary>{texts.history}</summary>
        <ol className={styles.history}>
          {history.map(({ type, at, name }, index) => (
            <li key={index}>
              {showMoment(at, language)}: {texts.event[type]}
              {name === null ? '' : ` (${name})`}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
