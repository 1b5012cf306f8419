import { createRoot } from 'react-dom/client';

import { App } from './App';
import './page.css';
import './message.css';

const place = document.getElementById('root');
if (place !== null) createRoot(place).render(<App />);
