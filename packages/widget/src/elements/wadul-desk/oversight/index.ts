// What the desk loads for what is kept an eye on.
export { BreachScreen } from './breach-screen.ts';
export { HealthScreen } from './health-screen.ts';
export { LeavingScreen } from './leaving-screen.ts';
export { NoticeDecision } from './notice-decision.ts';
export { NoticesScreen } from './notices-screen.ts';
export { OversightScreen } from './oversight-screen.ts';
export { RequestsScreen } from './requests-screen.ts';
