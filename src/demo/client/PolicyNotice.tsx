import { Link } from '@fluentui/react-components';
import { InfoRegular, ShieldProhibitedRegular } from '@fluentui/react-icons';

import type { SeenMessage } from '../speelplein/model';

import { usePage } from './PageContext';

export interface PolicyNoticeProps {
  readonly message: SeenMessage;
  readonly mine: boolean;
}

/** What a policy says of a message: to its writer why, to the others only that it is blocked. */
export function PolicyNotice({ message: { hidden, policyTip }, mine }: PolicyNoticeProps): React.JSX.Element | null {
  const { texts } = usePage();
  if (hidden !== null && !mine) return <p className="blocked" data-testid="hidden"><ShieldProhibitedRegular aria-hidden /> {texts.blocked}</p>;
  if (hidden === null && policyTip === null) return null;
  const url = policyTip?.url ?? null;
  return (
    <div className={hidden === null ? 'policy' : 'policy policy-blocked'} role="note" data-testid="policy-tip">
      <p className="policy-head">{hidden === null ? <InfoRegular aria-hidden /> : <ShieldProhibitedRegular aria-hidden />} <strong>{hidden === null ? texts.policyNotice : texts.blockedOwn}</strong></p>
      {policyTip !== null && policyTip.text !== '' && <p>{policyTip.text}</p>}
      {policyTip !== null && policyTip.conditions.length > 0 && <p>{texts.policyBecause(policyTip.conditions.join(', '))}</p>}
      {url !== null && /^https?:\/\//.test(url) && <p><Link href={url} target="_blank" rel="noopener noreferrer" inline>{texts.policyMore}</Link></p>}
    </div>
  );
}
