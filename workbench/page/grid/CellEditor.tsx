import {
  IEditorService,
  useEditor,
  useIsFocusing,
  useKeyboardEvent,
  useLeftAndRightArrow,
} from '@univerjs/docs-ui';
import { useDependency } from '@univerjs/ui';
import type { ComponentProps, ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/** What Univer's cell and formula bar ask of the editor that they hold; of its many wishes only these are met. */
export interface CellEditorProps {
  readonly editorId: string;
  readonly className?: string;
  readonly isFocus?: boolean;
  readonly keyboardEventConfig?: Parameters<typeof useKeyboardEvent>[1];
  readonly onMoveInEditor?: Parameters<typeof useLeftAndRightArrow>[3];
  readonly canvasStyle?: NonNullable<Parameters<typeof useEditor>[0]['canvasStyle']>;
}

/** The bar behind it has the theme's colour. */
const transparent = { backgroundColor: 'transparent' };

/**
 * The editor in a cell and in the formula bar. Univer leaves it to its formula plugin, which also calculates and is
 * therefore not here: this one edits a formula as the plain text that it is.
 */
export function CellEditor({
  editorId,
  className,
  isFocus = false,
  keyboardEventConfig,
  onMoveInEditor,
  canvasStyle = transparent,
}: CellEditorProps): ReactNode {
  const container = useRef<HTMLDivElement>(null) as NonNullable<ComponentProps<'div'>['ref']> & {
    current: HTMLDivElement;
  };
  const editors = useDependency(IEditorService);
  const editor = useEditor({
    editorId,
    initialValue: '',
    container,
    // One line to begin with: a width of the still hidden cell, 0, is none that a text could be set in.
    isSingle: true,
    canvasStyle,
  });
  const isFocusing = useIsFocusing(editorId);
  useLeftAndRightArrow(isFocusing, false, editor, onMoveInEditor);
  useKeyboardEvent(isFocusing, keyboardEventConfig, editor);
  useEffect(() => {
    if (isFocus && editor) editors.focus(editorId);
  }, [isFocus, editor, editors, editorId]);
  return (
    <div className={className}>
      <div ref={container} style={{ position: 'relative', width: '100%', height: '100%' }} />
    </div>
  );
}
