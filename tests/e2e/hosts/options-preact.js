// Preact, which draws one widget with the options that an event brings.
import { h, render } from 'preact';

document.addEventListener('draw', ({ detail }) => {
  render(h('mile-stream', { id: 'v', ...detail }), document.getElementById('root'));
});
