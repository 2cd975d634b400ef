// Vue, which draws one widget with the options that an event brings.
import { createApp, h, shallowRef } from '@vue/runtime-dom';

const options = shallowRef({});
let app;
document.addEventListener('draw', ({ detail }) => {
  options.value = detail;
  app ??= createApp({ render: () => h('mile-stream', { id: 'v', ...options.value }) }).mount('#root');
});
