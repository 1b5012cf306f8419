import { Field, Select } from '@fluentui/react-components';
import { AUDIENCES, type Audience } from '../../../../drafts/draftContext';
import type { EnterAnswer } from '../../../drafts/draftApi';
import { useDraftWords } from '../DraftWords';

interface AudienceFieldProps {
  readonly audience: Audience;
  readonly isOwnChoice: boolean;
  readonly entered: EnterAnswer;
  readonly onAudience: (audience: Audience) => void;
}

/** Who reads the text: as the conversation says it, and otherwise as the writer does. */
export function AudienceField({ audience, isOwnChoice, entered, onAudience }: AudienceFieldProps) {
  const { texts } = useDraftWords();
  const { start, audiences, staffAsReaders } = texts;
  const hint = isOwnChoice ? undefined : entered.isOfConversation ? start.audienceHere : start.audienceElsewhere;
  return (
    <Field label={start.audience} {...(hint === undefined ? {} : { hint })}>
      <Select value={audience} onChange={(_, { value }) => onAudience(AUDIENCES.find((one) => one === value) ?? 'public')} data-testid="audience">
        {AUDIENCES.map((one) => (
          <option key={one} value={one}>
            {one === 'staff' && entered.writer !== 'staff' ? staffAsReaders : audiences[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
