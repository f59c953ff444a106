package org.stagebook.ui.graph.gef;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.SimpleRootEditPart;

/**
 * A root with a layer for contents and one for feedback, both as large as the widget: it has no viewport of its own,
 * because what does not fit is never made (see the time line's viewport).
 */
public final class LayeredRootEditPart extends SimpleRootEditPart implements LayerManager {

    private LayeredPane pane;

    @Override
    protected IFigure createFigure() {
        pane = new LayeredPane();
        pane.add(layer(), LayerConstants.PRIMARY_LAYER, 0);
        pane.add(layer(), LayerConstants.HANDLE_LAYER, 1);
        pane.add(layer(), LayerConstants.FEEDBACK_LAYER, 2);
        return pane;
    }

    private static Layer layer() {
        Layer layer = new Layer();
        layer.setLayoutManager(new StackLayout());
        return layer;
    }

    @Override
    public IFigure getContentPane() {
        return getLayer(LayerConstants.PRIMARY_LAYER);
    }

    @Override
    public IFigure getLayer(Object key) {
        return pane.getLayer(key);
    }

    /** GEF looks layers up under this key. */
    @Override
    public Object getModel() {
        return LayerManager.ID;
    }
}
