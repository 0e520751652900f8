import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import './page/page.css';
import { createRoot } from 'react-dom/client';
import { mountPane } from '../taskpane/mount-pane';
import { Workbench } from './page/Workbench';

const root = document.getElementById('workbench');
if (root === null) throw new Error('the page has no place for the workbench');
const firstLanguage = /^zh\b|^$/i.test(navigator.language) ? 'zh-CN' : 'en-US';
document.documentElement.lang = firstLanguage;
createRoot(root).render(<Workbench mountPane={mountPane} firstLanguage={firstLanguage} />);
