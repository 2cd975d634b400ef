import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.jsx';

export const render = (path) => renderToString(<StrictMode><App path={path} /></StrictMode>);
