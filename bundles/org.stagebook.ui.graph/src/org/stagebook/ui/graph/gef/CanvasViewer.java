package org.stagebook.ui.graph.gef;

import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A viewer on a double-buffered canvas with scroll bars that its owner interprets.
 *
 * <p>{@link SWT#DOUBLE_BUFFERED} makes draw2d 3.2 paint inside paint events only, which is all that GTK 3 allows.
 */
public final class CanvasViewer extends GraphicalViewerImpl {

    @Override
    public Control createControl(Composite parent) {
        setControl(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL));
        return getControl();
    }

    /** The canvas, once it is made. */
    public Canvas canvas() {
        return (Canvas) getControl();
    }
}
