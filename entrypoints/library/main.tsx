import '../../components/look/theme.css';
import '../../components/look/base.css';
import '../../components/look/library.css';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { mount } from '../../components/mount.tsx';

mount(<LibraryPage />);
