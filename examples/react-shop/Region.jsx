// The frame around what one application renders. Every application compiles its own copy, so the badge tells the truth.

/** @param {{ app: string, title: string, children: import("react").ReactNode }} props */
export default ({ app, title, children }) => (
  <section className="region" data-app={app} data-bundler={process.env.BUNDLER}>
    <header>
      <h2>{title}</h2>
      <span className="badge">
        <b>{app}</b> · built by {process.env.BUNDLER}
      </span>
    </header>
    {children}
  </section>
);
