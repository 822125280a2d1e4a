export function NoteField({
  label,
  testId,
  value,
  onSave,
}: {
  label: string;
  testId: string;
  value: string;
  onSave(t: string): void;
}) {
  return (
    <label className="field">
      <span>{label}</span>
      <textarea data-testid={testId} defaultValue={value} onBlur={(e) => onSave(e.target.value)} />
    </label>
  );
}
