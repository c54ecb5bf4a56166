import { Component, type ReactNode } from 'react';

interface Props {
  /** What is inside, as the message names it. */
  part: string;
  /** When this changes there is another chance. */
  place?: string;
  children: ReactNode;
}

/** Keeps a fault of one part from taking the page down. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  componentDidUpdate(before: Props) {
    if (this.state.failed && before.place !== this.props.place) this.setState({ failed: false });
  }

  render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="notice problem" role="alert">
        <p className="notice-title">{this.props.part} cannot be shown.</p>
        <p>This is a fault of the page, not of the graph. Go back, or start from the opening view.</p>
        <p>
          <button type="button" className="quiet" onClick={() => this.setState({ failed: false })}>
            Try again
          </button>{' '}
          <a href="/">Opening view</a>
        </p>
      </div>
    );
  }
}
