import { Component, type ReactNode } from 'react';

/** A story that cannot be shown leaves the map and the invitation, which is all that a visitor needs. */
export class StoryBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
