"use client";

import { usePathname } from "next/navigation";
import { Component } from "react";

interface Props {
  /** What stands in the place of a page that broke; made on the server, so it needs no code of its own. */
  readonly fallback: React.ReactNode;
  readonly children: React.ReactNode;
}

interface State {
  readonly broken: boolean;
  readonly pathname: string;
}

class Boundary extends Component<Props & { readonly pathname: string }, State> {
  override state: State = { broken: false, pathname: this.props.pathname };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  /** Another page gets a new chance. */
  static getDerivedStateFromProps(props: { pathname: string }, state: State): State | null {
    return props.pathname === state.pathname ? null : { broken: false, pathname: props.pathname };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

/**
 * Shows a calm page when something breaks while drawing. The answers are kept: they stand in the storage of the
 * tab, not in the page. Nothing is reported to anybody: what broke may hold an answer.
 */
export function ErrorBoundary({ fallback, children }: Props) {
  return (
    <Boundary pathname={usePathname()} fallback={fallback}>
      {children}
    </Boundary>
  );
}
