// React, which draws one widget with the options that an event brings.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const root = createRoot(document.getElementById('root'));
document.addEventListener('draw', ({ detail }) => root.render(createElement('mile-stream', { id: 'v', ...detail })));
