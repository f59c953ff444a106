package org.stagebook.app;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Gives the window its transport: along the whole foot, below everything else. */
final class TransportFoot {

    private static final String ID = "org.stagebook.transport";
    private static final String CONTROL =
            "bundleclass://org.stagebook.ui.parts/org.stagebook.ui.parts.transport.TransportTrim";

    /** How the trim is told to give it all the room there is. */
    private static final String STRETCH = "stretch";

    private final EModelService models;
    private final MTrimmedWindow window;

    TransportFoot(IWorkbenchWindow window) {
        this.models = window.getService(EModelService.class);
        this.window = window.getService(MTrimmedWindow.class);
    }

    void add() {
        List<MToolControl> known = models.findElements(window, ID, MToolControl.class);
        if (known.isEmpty()) {
            MToolControl control = models.createModelElement(MToolControl.class);
            control.setElementId(ID);
            control.setContributionURI(CONTROL);
            control.getTags().add(STRETCH);
            MTrimBar foot = models.getTrim(window, SideValue.BOTTOM);
            foot.getChildren().add(0, control);
            foot.setVisible(true);
        }
    }
}
