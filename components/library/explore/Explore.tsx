import type { TableName } from '../route.ts';
export default function Explore({ table }: { table: TableName }) {
  return <h1>{table}</h1>;
}
