import { useEffect, useRef } from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' } });

/** The heading of a step. Gets the focus when the step appears, so that a screen reader begins there. */
export function Heading({ children }: { readonly children: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 className={styles.heading} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
