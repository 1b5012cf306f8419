import type { RefObject } from 'react';

interface FileInputProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly testId: string;
  /** Opens the camera, on a phone. */
  readonly capture?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own window for choosing files. A button opens it; by itself it is not seen. */
export function FileInput({ inputRef, label, testId, capture = false, onFiles }: FileInputProps) {
  return (
    <input
      ref={inputRef}
      type="file"
      accept="image/*,.heic,.heif"
      hidden
      aria-label={label}
      data-testid={testId}
      tabIndex={-1}
      {...(capture ? { capture: 'environment' as const } : { multiple: true })}
      onClick={(event) => event.stopPropagation()}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        // So that the same file can be chosen once more after a problem.
        event.currentTarget.value = '';
        // Closing the window without a choice is no mistake.
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
