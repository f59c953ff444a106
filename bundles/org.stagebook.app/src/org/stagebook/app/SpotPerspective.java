package org.stagebook.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** The supervising sound editor's arrangement: explorer left, editors in the middle, inspector right. */
public final class SpotPerspective implements IPerspectiveFactory {

    static final String ID = "org.stagebook.app.spot";

    private static final String EXPLORER = "org.stagebook.ui.parts.explorer";
    private static final String INSPECTOR = "org.stagebook.ui.parts.inspector";
    private static final String SOUNDS = "org.stagebook.ui.parts.sounds";
    private static final String CAST = "org.stagebook.ui.parts.cast";
    private static final String METERS = "org.stagebook.ui.parts.meters";
    private static final String SIGN_OFF = "org.stagebook.ui.parts.signoff";
    private static final String SETTLE = "org.stagebook.ui.parts.settle";
    private static final String HISTORY = "org.stagebook.ui.parts.history";
    private static final String PICTURE = "org.stagebook.ui.parts.picture";
    private static final String BATCH = "org.stagebook.ui.parts.batch";
    private static final String RESULTS = "org.stagebook.ui.parts.results";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors);
        left.addView(EXPLORER);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.77f, editors);
        right.addView(INSPECTOR);
        right.addPlaceholder(METERS);
        layout.createPlaceholderFolder("picture", IPageLayout.TOP, 0.34f, "right")
                .addPlaceholder(PICTURE);
        IPlaceholderFolderLayout bottom = layout.createPlaceholderFolder("bottom", IPageLayout.BOTTOM, 0.72f, editors);
        bottom.addPlaceholder(RESULTS);
        bottom.addPlaceholder(BATCH);
        bottom.addPlaceholder(SOUNDS);
        bottom.addPlaceholder(CAST);
        bottom.addPlaceholder(SIGN_OFF);
        bottom.addPlaceholder(SETTLE);
        bottom.addPlaceholder(HISTORY);
        layout.getViewLayout(EXPLORER).setCloseable(false);
        layout.setEditorAreaVisible(true);
    }
}
