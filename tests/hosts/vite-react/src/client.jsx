import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.jsx';

const options = { onRecoverableError: (error) => console.error(`React had to mend: ${error}`) };
hydrateRoot(document.querySelector('#root'), <StrictMode><App path={location.pathname} /></StrictMode>, options);
