import type { ReactNode } from 'react';
import { Component } from 'react';
import type { Problem } from '../workbook/problem';
import { problemOf } from '../workbook/problem';
import { ProblemBar } from './ProblemBar';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** A screen that cannot be drawn, or whose script did not arrive, says so in its place: the pane is never blank. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly problem: Problem | null }> {
  override state: { readonly problem: Problem | null } = { problem: null };

  static getDerivedStateFromError(thrown: unknown): { readonly problem: Problem } {
    return { problem: problemOf(thrown) };
  }

  override render(): ReactNode {
    if (!this.state.problem) return this.props.children;
    return (
      <ProblemBar
        problem={this.state.problem}
        onRetry={() => {
          this.setState({ problem: null });
        }}
      />
    );
  }
}
