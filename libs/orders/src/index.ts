export { performOrders, type PerformOrder } from './perform-orders';
export { adoptions, runningCalendar, type RunningCalendar } from './running-calendar';
export { runningOrganization, type RunningOrganization } from './running-organization';
