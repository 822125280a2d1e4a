import { Toast } from '@base-ui/react/toast';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { text } from '../text.ts';

const notices = Toast.createToastManager();

/** Says the result of an action, for a while, with at most one thing to do about it. */
export function notify(words: string, action?: { label: string; testId: string; run(): void }): void {
  const id = notices.add({
    title: words,
    timeout: action ? 12_000 : 7_000,
    actionProps: action && {
      children: action.label,
      onClick: () => {
        notices.close(id);
        action.run();
      },
    },
    data: { testId: action?.testId },
  });
}

/** Where notices appear: below everything, in reach by F6, held while pointed at. */
export function Notices({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider toastManager={notices} limit={1}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="notices" aria-label={text('notices')}>
          <Shown />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Shown() {
  const { toasts } = Toast.useToastManager<{ testId?: string }>();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="notice" swipeDirection={[]}>
      <Toast.Content className="notice-content">
        <Toast.Title render={<p />} />
        {toast.actionProps && <Toast.Action className="notice-action" data-testid={toast.data?.testId} />}
        <Toast.Close className="icon" aria-label={text('close')}>
          <X size={16} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
