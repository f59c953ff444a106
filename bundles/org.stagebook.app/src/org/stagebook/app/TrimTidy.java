package org.stagebook.app;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes out of the window's bars what the platform puts there for programmers. */
final class TrimTidy {

    private static final List<String> UNWANTED =
            List.of("SearchField", "Search-PS Glue", "PerspectiveSpacer", "Spacer Glue", "PerspectiveSwitcher");

    private final EModelService models;
    private final MWindow window;

    TrimTidy(IWorkbenchWindow window) {
        this.models = window.getService(EModelService.class);
        this.window = window.getService(MWindow.class);
    }

    /** What is searched by name stays reachable by its key; the bar shows our own tools alone. */
    void hideWhatIsNotOurs() {
        for (MTrimBar bar : models.findElements(window, null, MTrimBar.class)) {
            bar.getChildren().stream()
                    .filter(element -> UNWANTED.contains(element.getElementId()))
                    .forEach(TrimTidy::hide);
        }
    }

    private static void hide(MUIElement element) {
        element.setToBeRendered(false);
    }
}
