import '../../components/look/theme.css';
import '../../components/look/base.css';
import '../../components/look/library.css';
import { follow } from '../../components/library/explore/heads.ts';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { parseRoute } from '../../components/library/route.ts';
import { mount } from '../../components/mount.tsx';

const route = parseRoute(location.hash);
if (route.page === 'explore') {
  // The first table is asked for while the page is still being put together.
  follow(route.table ?? 'stories');
  void import('../../components/library/explore/Explore.tsx');
}
mount(<LibraryPage />);
