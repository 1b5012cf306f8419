import { Component, type ReactNode } from 'react';
import type { PageTexts } from '../problemTexts';
import { ProblemStep } from './ProblemStep';

interface CrashProps {
  readonly texts: PageTexts;
  readonly children: ReactNode;
}

/** A mistake of ours in the page is a sentence, never an empty window. */
export class Crash extends Component<CrashProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (!this.state.hasCrashed) return children;
    return <ProblemStep texts={texts} message={texts.problems.internal} onRetry={() => location.reload()} />;
  }
}
