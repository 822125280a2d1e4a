import '../../components/look/theme.css';
import '../../components/look/base.css';
import '../../components/look/painting.css';
import '../../components/look/settings.css';
import { mount } from '../../components/mount.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { text } from '../../components/text.ts';

document.title = text('settings_title');
mount(<SettingsPage />);
