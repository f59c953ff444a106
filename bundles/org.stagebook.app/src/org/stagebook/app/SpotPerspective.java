package org.stagebook.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The supervising sound editor's arrangement: explorer left, spotting table above, timeline below. */
public final class SpotPerspective implements IPerspectiveFactory {

    static final String ID = "org.stagebook.app.spot";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
