import type {} from 'milestream/types/vue';
import type { GlobalComponents } from 'vue';

type Props = InstanceType<GlobalComponents['mile-stream']>['$props'];
export const good: Props = { view: 'counter', asOf: '2022-04-14', threshold: 100_000_000, class: 'wide', 'onMilestream:ready': (event) => console.log(event.detail.title) };
export const same: InstanceType<GlobalComponents['MileStream']>['$props'] = good;
// @ts-expect-error
export const bad: Props = { view: 'chart' };
