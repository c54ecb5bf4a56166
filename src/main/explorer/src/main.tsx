import './style/fonts.css';
import './style/tokens.css';
import './style/page.css';
import './style/desk.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AddressProvider } from './AddressContext';
import { FreshnessProvider } from './Freshness';
import { OverviewProvider } from './Overview';
import { applyTheme } from './desk/useTheme';
import { Page } from './Page';

applyTheme();

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <AddressProvider>
      <FreshnessProvider>
        <OverviewProvider>
          <Page />
        </OverviewProvider>
      </FreshnessProvider>
    </AddressProvider>
  </StrictMode>,
);
