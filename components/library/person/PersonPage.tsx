import { NotFound } from '../NotFound.tsx';

export default function PersonPage(_: { id: string }) {
  return <NotFound kind="person" />;
}
