import '../../components/look/theme.css';
import '../../components/look/base.css';
import '../../components/look/painting.css';
import '../../components/look/popup.css';
import { mount } from '../../components/mount.tsx';
import { Popup } from '../../components/popup/Popup.tsx';

mount(<Popup />);
