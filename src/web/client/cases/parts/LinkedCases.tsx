import { Link } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { ShownCase } from '../../../cases/casesPageApi';
import { showMoment } from '../../language';
import type { CasesTexts } from '../textsFor';
import { useCasesStyles } from './useCasesStyles';

interface LinkedCasesProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly shown: ShownCase;
  readonly onOpen: (caseId: string) => void;
}

/** Other cases of this person that it has to do with. */
export function LinkedCases({ texts, language, shown: { links }, onOpen }: LinkedCasesProps) {
  const page = useCasesStyles();
  const { link } = texts.work;
  if (links.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="links-heading" data-testid="linked-cases">
      <h2 className={page.h2} id="links-heading">
        {link.belongs}
      </h2>
      <ul className={page.lines}>
        {links.map(({ caseId, how, kind, openedAt, status }) => (
          <li key={caseId}>
            <Link as="button" onClick={() => onOpen(caseId)}>
              {link.line(link.how[how], texts.cases.kind[kind], showMoment(openedAt, language), link.status[status])}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
