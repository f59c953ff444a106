package org.stagebook.ui.parts.versions;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.model.MixVersion;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.versions.presenter.ComparePresenter;
import org.stagebook.ui.parts.versions.presenter.VersionChoice;
import org.stagebook.ui.parts.versions.presenter.VersionsPresenter;

/**
 * What the pages on versions share.
 *
 * @param look at first
 * @param actions what a page asks of the whole
 */
record VersionsContext(
        VersionsPresenter presenter,
        ComparePresenter comparing,
        VersionsWorks works,
        VersionPrompts prompts,
        GridLook look,
        Actions actions) {

    /** What a page asks of the whole, and the whole of the window. */
    record Actions(
            Consumer<MixVersion> openAsItWas,
            Consumer<VersionChoice> compare,
            Consumer<List<? extends EObject>> selected) {}
}
