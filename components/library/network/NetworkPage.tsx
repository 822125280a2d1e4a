import { text } from '../../text.ts';

export default function NetworkPage() {
  return <h1>{text('lib_nav_network')}</h1>;
}
