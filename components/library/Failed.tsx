import { Component, type ReactNode } from 'react';
import { text } from '../text.ts';

/** Stands in for a page that could not be shown, so that the way to the others stays open. */
export class Failed extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="nothing" role="alert" data-testid="page-failed">
        <h1>{text('lib_failed')}</h1>
        <p>{text('lib_failed_help')}</p>
        <button type="button" className="plain" onClick={() => location.reload()}>
          {text('lib_again')}
        </button>
      </div>
    );
  }
}
