import { answering } from "../answering";

const { attempt, booted } = window;
answering({ x: () => import("fault/x"), other: () => import("other/x") });
Object.assign(window, { twinAttempt: window.attempt, attempt, booted, twinBooted: true });
