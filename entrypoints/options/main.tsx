import '../../components/look/theme.css';
import '../../components/look/base.css';
import '../../components/look/settings.css';
import { mount } from '../../components/mount.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';

mount(<SettingsPage />);
