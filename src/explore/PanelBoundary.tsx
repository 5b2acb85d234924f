import { Component, type ReactNode } from 'react';
import type { Texts } from '../i18n/texts.ts';
import { forgetFailures } from '../lib/once.ts';
import { select } from '../state/actions.ts';

type Props = { texts: Texts['shell']; children: ReactNode };

/** A panel that could not be loaded says so and offers another try; the rest of the atlas goes on. */
export class PanelBoundary extends Component<Props, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  retry = () => {
    forgetFailures();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    const { texts, children } = this.props;
    if (error === null) return children;
    return (
      <div className="panel">
        <div className="panel-failure" role="alert">
          <p>{texts.failed}</p>
          <p className="quiet">{error instanceof Error ? error.message : String(error)}</p>
          <p className="panel-actions">
            <button type="button" className="button primary" onClick={this.retry}>
              {texts.retry}
            </button>
            <button type="button" className="button" onClick={() => select(null)}>
              {texts.close}
            </button>
          </p>
        </div>
      </div>
    );
  }
}
