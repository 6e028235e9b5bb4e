// A drawing of each product in its own colour (`currentColor`), with a darker and a lighter shade of it.

const dark = { fill: "#000", fillOpacity: 0.25 };
const light = { fill: "#fff", fillOpacity: 0.3 };
const line = (strokeWidth, stroke = "currentColor") => ({ fill: "none", stroke, strokeWidth, strokeLinecap: "round" });

/** The opening of a vessel. @param {{ cx?: number, cy: number, rx: number, ry: number }} props */
const Rim = ({ cx = 80, ...sizes }) => (
  <>
    <ellipse cx={cx} {...sizes} />
    <ellipse cx={cx} {...sizes} {...dark} />
  </>
);

const drawings = {
  mug: (
    <>
      <path d="M98 52h8a14 14 0 0 1 0 28h-8" {...line(8)} />
      <path d="M50 36h50v48a14 14 0 0 1-14 14H64a14 14 0 0 1-14-14z" />
      <path d="M50 36h50v20c-8 6-12-4-20 0s-10 9-17 3-8 1-13-1z" {...light} />
      <Rim cx="75" cy="36" rx="25" ry="6" />
    </>
  ),
  bowl: (
    <>
      <path d="M64 92h32l3 8H61z" />
      <path d="M64 92h32l3 8H61z" {...dark} />
      <path d="M34 50h92c0 28-21 46-46 46S34 78 34 50z" />
      <path d="M34 50h92c0 6-1 12-3 17-22 7-64 7-86 0-2-5-3-11-3-17z" {...light} />
      <Rim cy="50" rx="46" ry="10" />
    </>
  ),
  vase: (
    <>
      <path d="M78 40C76 26 70 16 62 10M80 40c0-14 1-24 4-34M82 40c3-12 9-20 17-25" {...line(3, "#8f9a6c")} />
      <path d="M70 36h20c0 12 3 15 10 23 13 15 7 40-8 40H68c-15 0-21-25-8-40 7-8 10-11 10-23z" />
      <path d="M57 63c10 6 36 6 46 0 4 6 5 12 4 18-14 6-40 6-54 0-1-6 0-12 4-18z" {...light} />
      <Rim cy="36" rx="10" ry="3" />
    </>
  ),
  teapot: (
    <>
      <path d="M48 58c-20-6-26 26-2 30" {...line(7)} />
      <path d="M106 62c12-2 14-14 22-20l8 5c-8 8-8 26-26 36z" />
      <ellipse cx="80" cy="72" rx="36" ry="27" />
      <path d="M46 64c20 8 48 8 68 0 2 4 3 9 2 14-22 8-50 8-72 0-1-5 0-10 2-14z" {...light} />
      <path d="M60 50c4-9 36-9 40 0-10 4-30 4-40 0z" />
      <path d="M60 50c4-9 36-9 40 0-10 4-30 4-40 0z" {...dark} />
      <circle cx="80" cy="39" r="5" />
    </>
  ),
  plate: (
    <>
      <circle cx="80" cy="58" r="44" />
      <circle cx="80" cy="58" r="34" {...dark} />
      <path d="M84 32a27 27 0 1 0 22 36 22 22 0 1 1-22-36z" {...light} fillOpacity="0.75" />
    </>
  ),
  pot: (
    <>
      <path d="M80 56c0-16-4-28-12-38M80 56c0-16 6-28 16-36" {...line(5, "#5d8a57")} />
      <path d="M80 56c-6-12-18-18-30-20M80 56c6-12 18-18 30-19" {...line(5, "#6f9f68")} />
      <path d="M56 62h48l-6 38H62z" />
      <path d="M58 76h44l-2 10H60z" {...light} />
      <rect x="51" y="53" width="58" height="12" rx="4" />
      <rect x="51" y="53" width="58" height="12" rx="4" {...dark} />
    </>
  ),
};

/** @param {{ id: keyof drawings, tone: string }} props */
export default ({ id, tone }) => (
  <div className="art" style={{ "--tone": tone }}>
    <svg viewBox="0 0 160 120" fill="currentColor" aria-hidden="true">
      <ellipse cx="80" cy="101" rx="44" ry="5" {...dark} fillOpacity="0.14" />
      {drawings[id]}
    </svg>
  </div>
);
