// A React application around both forms of the widget, which hydrates on demand and changes when it is clicked.
import { createElement as h, StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

function App() {
  const [count, setCount] = useState(0);
  const [threshold, setThreshold] = useState('100M');
  const [isShown, setIsShown] = useState(true);
  const [heard, setHeard] = useState(0);
  const options = { artist: 'bts', threshold, goal: '100', 'as-of': '2022-04-14' };
  const data = Object.fromEntries(Object.entries(options).map(([name, value]) => [`data-${name}`, value]));
  return h('main', { onClick: () => setHeard(heard + 1) },
    h('p', { id: 'count' }, `Updated ${count} times`),
    h('p', { id: 'heard' }, `Heard ${heard} clicks`),
    isShown && h('div', { id: 'w', className: 'milestream', 'data-view': 'counter', ...data }, h('p', null, `Fallback ${count}`)),
    h('p', null, 'Between'),
    isShown && h('mile-stream', { id: 'v', view: 'counter', ...options }, h('p', null, `Fallback ${count}`)),
    h('button', { id: 'update', onClick: () => setCount(count + 1) }, 'Update'),
    h('button', { id: 'threshold', onClick: () => setThreshold('1M') }, 'Threshold'),
    h('button', { id: 'toggle', onClick: () => setIsShown(!isShown) }, 'Toggle'),
  );
}

document.addEventListener('hydrate', () => {
  hydrateRoot(document.getElementById('root'), h(StrictMode, null, h(App)), {
    onRecoverableError: (error) => console.error('recoverable', error),
  });
});
