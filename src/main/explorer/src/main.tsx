import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './style/tokens.css';
import './style/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AddressProvider } from './AddressContext';
import { Page } from './Page';

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <AddressProvider>
      <Page />
    </AddressProvider>
  </StrictMode>,
);
