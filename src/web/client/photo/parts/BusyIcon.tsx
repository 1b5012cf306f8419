import { Spinner } from '@fluentui/react-components';

/** Turns beside words that say what is going on; by itself it says nothing. */
export function BusyIcon() {
  return (
    <span aria-hidden>
      <Spinner size="tiny" />
    </span>
  );
}
