package org.stagebook.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The mixer's arrangement: editors large, meters and what is signed off below them, inspector right. */
public final class StagePerspective implements IPerspectiveFactory {

    private static final String EXPLORER = "org.stagebook.ui.parts.explorer";
    private static final String INSPECTOR = "org.stagebook.ui.parts.inspector";
    private static final String METERS = "org.stagebook.ui.parts.meters";
    private static final String SIGN_OFF = "org.stagebook.ui.parts.signoff";
    private static final String SETTLE = "org.stagebook.ui.parts.settle";
    private static final String HISTORY = "org.stagebook.ui.parts.history";
    private static final String PICTURE = "org.stagebook.ui.parts.picture";
    private static final String BATCH = "org.stagebook.ui.parts.batch";
    private static final String RESULTS = "org.stagebook.ui.parts.results";
    private static final String SOUNDS = "org.stagebook.ui.parts.sounds";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.createFolder("left", IPageLayout.LEFT, 0.16f, editors).addView(EXPLORER);
        layout.createFolder("right", IPageLayout.RIGHT, 0.79f, editors).addView(INSPECTOR);
        layout.createPlaceholderFolder("picture", IPageLayout.TOP, 0.34f, "right")
                .addPlaceholder(PICTURE);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.62f, editors);
        bottom.addView(METERS);
        bottom.addView(SIGN_OFF);
        bottom.addPlaceholder(SETTLE);
        bottom.addPlaceholder(HISTORY);
        bottom.addPlaceholder(RESULTS);
        bottom.addPlaceholder(BATCH);
        bottom.addPlaceholder(SOUNDS);
        layout.getViewLayout(EXPLORER).setCloseable(false);
        layout.setEditorAreaVisible(true);
    }
}
