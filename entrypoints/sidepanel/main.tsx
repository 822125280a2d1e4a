import '../../components/look/theme.css';
import '../../components/look/base.css';
import '../../components/look/painting.css';
import '../../components/look/panel.css';
import { mount } from '../../components/mount.tsx';
import { Panel } from '../../components/panel/Panel.tsx';

mount(<Panel />);
