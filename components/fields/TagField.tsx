export function TagField({
  label,
  testId,
}: {
  label: string;
  testId: string;
  tags: string[];
  suggestions: string[];
  onAdd(t: string): void;
  onRemove(t: string): void;
}) {
  return (
    <label className="field">
      <span>{label}</span>
      <input data-testid={testId} />
    </label>
  );
}
