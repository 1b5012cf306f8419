import { useCallback, useEffect, useState } from 'react';
import { CounterBadge, MessageBar, MessageBarBody, Tab, TabList, Text } from '@fluentui/react-components';
import type { Language } from '../../../runtime/language';
import type { DecideRequest, EnterAnswer } from '../../permissions/permissionPageApi';
import { Heading } from '../parts/Heading';
import { ProblemBar } from '../parts/ProblemBar';
import { ProblemStep } from '../parts/ProblemStep';
import { Working } from '../parts/Working';
import { DecideTab } from './parts/DecideTab';
import { MineTab } from './parts/MineTab';
import { RegisterTab } from './parts/RegisterTab';
import { usePermissionStyles } from './parts/usePermissionStyles';
import type { PermissionClient, Reply } from './permissionClient';
import { shownProblem, type PermissionProblem } from './shownProblem';
import type { PageWords } from './textsFor';

export interface PermissionsAppProps {
  readonly client: PermissionClient;
  readonly language: Language;
  readonly texts: PageWords;
  /** Null in a tab. */
  readonly onClose: (() => void) | null;
}

const TABS = ['mine', 'toDecide', 'register'] as const;
type TabKey = (typeof TABS)[number];

/** The page: what is mine, what I decide about, and the register of the school for those who look after it. */
export function PermissionsApp({ client, language, texts, onClose }: PermissionsAppProps) {
  const styles = usePermissionStyles();
  const [entered, setEntered] = useState<EnterAnswer | null>(null);
  const [problem, setProblem] = useState<PermissionProblem | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [chosen, setChosen] = useState<TabKey | null>(null);

  const fail = (failure: Exclude<Reply<never>, { kind: 'ok' }>): void => {
    setSaid(null);
    setProblem(shownProblem(failure, texts));
  };
  const enter = useCallback(() => {
    void client.enter().then((reply) => {
      if (reply.kind !== 'ok') return fail(reply);
      setProblem(null);
      setEntered(reply.value);
    });
    // Whatever the language is: the texts of a failure are chosen when it is there.
  }, [client]);
  useEffect(enter, [enter]);

  const decide = async (request: DecideRequest): Promise<boolean> => {
    const reply = await client.decide(request);
    if (reply.kind !== 'ok') {
      fail(reply);
      return false;
    }
    setProblem(null);
    setSaid(reply.value.outcome === 'unchanged' ? texts.decide.unchanged : request.decision.kind === 'withdraw' ? texts.decide.withdrawn : texts.decide.done);
    enter();
    return true;
  };
  const renew = async (): Promise<void> => {
    const reply = await client.renew();
    if (reply.kind !== 'ok') return fail(reply);
    setSaid(texts.renewal.done(reply.value.asked));
    enter();
  };

  if (entered === null) {
    if (problem === null) return <Working text={texts.working.starting} slow={texts.working.slow} />;
    return <ProblemStep texts={texts} message={problem.message} reference={problem.reference} {...(problem.canRetry ? { onRetry: enter } : {})} {...(onClose === null ? {} : { onClose })} />;
  }

  const tab = chosen ?? (entered.toDecide.length > 0 ? 'toDecide' : 'mine');
  const shown = TABS.filter((key) => key !== 'register' || entered.maySeeRegister);
  const common = { texts, language, onDecide: decide };
  return (
    <div className={styles.scroller}>
      <main className={styles.column} data-testid="permissions">
        <div>
          <Heading>{texts.heading}</Heading>
          <Text className={styles.quiet}>{texts.howToAsk}</Text>
        </div>
        <TabList
          selectedValue={tab}
          onTabSelect={(_event, { value }) => {
            setChosen(shown.find((key) => key === value) ?? 'mine');
            setSaid(null);
            setProblem(null);
          }}
          aria-label={texts.tabsName}
          className={styles.tabs}
        >
          {shown.map((key) => (
            <Tab key={key} value={key} id={`tab-${key}`} aria-controls={`panel-${key}`} data-testid={`tab-${key}`}>
              {texts.tabs[key]}
              {key === 'toDecide' && entered.toDecide.length > 0 && <CounterBadge className={styles.counter} count={entered.toDecide.length} size="small" color="brand" />}
            </Tab>
          ))}
        </TabList>
        <div role="status" data-testid="said">
          {said !== null && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{said}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {problem !== null && <ProblemBar texts={texts} problem={problem} onRetry={enter} />}
        <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} className={styles.panel}>
          {tab === 'mine' && <MineTab {...common} permissions={entered.mine} renewal={entered.renewal} onRenew={renew} />}
          {tab === 'toDecide' && <DecideTab {...common} permissions={entered.toDecide} />}
          {tab === 'register' && <RegisterTab {...common} client={client} schoolName={entered.schoolName} thisYear={entered.schoolYear} onFail={fail} onSaid={setSaid} />}
        </div>
      </main>
    </div>
  );
}
