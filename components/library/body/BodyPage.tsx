import { NotFound } from '../NotFound.tsx';

export default function BodyPage(_: { id: string }) {
  return <NotFound kind="body" />;
}
