import type { ReactNode } from 'react';

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="about-part">
      <h3 className="section-title">{title}</h3>
      <div className="about-text">{children}</div>
    </section>
  );
}
