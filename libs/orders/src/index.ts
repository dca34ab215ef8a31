export { performOrders, type PerformOrder } from './perform-orders';
export { adoptions, runningCalendar, type RunningCalendar } from './running-calendar';
export { runningOrganization, type RunningOrganization } from './running-organization';
export { postedAccount } from './posted-account';
export { clashBetween } from './clash-between';
export { postedIdentity } from './posted-identity';
