import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './style/tokens.css';
import './style/base.css';
import './components/button.css';
import './components/field.css';
import './components/chip.css';
import './components/panel.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { chooseLanguage } from './language/language.ts';
import { followTheme } from './theme.ts';

chooseLanguage();
followTheme();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
