export { performOrders, type PerformOrder } from './perform-orders';
