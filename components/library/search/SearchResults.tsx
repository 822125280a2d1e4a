export default function SearchResults({ query }: { query: string }) {
  return <h1>{query}</h1>;
}
