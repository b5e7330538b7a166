import { createRoot } from 'react-dom/client';
import { startI18n } from './i18n/i18n';
import { App } from './shell/App';
import './theme/base.css';

const root = createRoot(document.getElementById('root') as HTMLElement);
void startI18n().then(() => root.render(<App />));
