import { text } from '../../text.ts';

export default function SuggestionsPage() {
  return <h1>{text('lib_nav_suggestions')}</h1>;
}
