package org.stagebook.app;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.stagebook.ui.parts.open.EditorTarget;

/** Gives the room of the timelines to the desk while the window is arranged for delivery; they stay open. */
final class TimelineRoom extends PerspectiveAdapter implements IPartListener2 {

    private final IWorkbenchWindow window;

    TimelineRoom(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        show(!DeliverPerspective.ID.equals(perspective.getId()));
    }

    /** Who goes to a timeline wants to see it, wherever that is. */
    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (EditorTarget.TIMELINE.equals(reference.getId())) {
            show(true);
        }
    }

    /** Does for the arrangement the window has begun with what a change of it would do. */
    void begin() {
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.getPerspective() != null) {
            perspectiveActivated(page, page.getPerspective());
        }
    }

    private void show(boolean wanted) {
        EModelService models = window.getService(EModelService.class);
        models.findElements(window.getService(MWindow.class), null, MPartStack.class, List.of(EditorDock.BELOW))
                .forEach(stack -> stack.setVisible(wanted));
    }
}
