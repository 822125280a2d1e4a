import Download from 'lucide-react/icons/download';
import { useState } from 'react';
import { exportDataset } from '../services.ts';
import { text } from '../text.ts';
import { notify } from './Notices.tsx';

/** Long enough for the browser to have taken the file over. */
const HANDED_OVER = 60_000;

function download(json: Blob, fileName: string): void {
  const address = URL.createObjectURL(json);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HANDED_OVER);
}

/** The dataset as a file of one's own. */
export function ExportButton({ disabled }: { disabled: boolean }) {
  const [busy, setBusy] = useState(false);

  const run = async () => {
    if (busy) return;
    setBusy(true);
    const result = await exportDataset().catch(() => null);
    setBusy(false);
    if (!result?.ok) return notify(text('export_failed'));
    download(result.json, result.fileName);
    notify(text('exported', result.fileName, result.count));
  };

  return (
    <button
      type="button"
      className="link add"
      data-testid="export"
      disabled={disabled}
      aria-disabled={busy}
      onClick={run}
    >
      <Download size={15} aria-hidden />
      {text('export')}
    </button>
  );
}
