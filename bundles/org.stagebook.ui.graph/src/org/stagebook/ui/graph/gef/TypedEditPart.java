package org.stagebook.ui.graph.gef;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/**
 * An edit part that knows the types of its model and its figure, so that only this class casts.
 *
 * @param <M> the model it stands for
 * @param <F> its figure
 */
public abstract class TypedEditPart<M, F extends IFigure> extends AbstractGraphicalEditPart {

    private final M model;
    private final Class<F> figureType;

    protected TypedEditPart(M model, Class<F> figureType) {
        this.model = model;
        this.figureType = figureType;
        setModel(model);
    }

    /** The model given to the constructor. */
    public final M model() {
        return model;
    }

    /** The figure, made on first use. */
    public final F figure() {
        return figureType.cast(getFigure());
    }

    /** Makes the figure. */
    protected abstract F newFigure();

    @Override
    protected final IFigure createFigure() {
        return newFigure();
    }

    /** Edit policies are for GEF's own tools; ours find what is under the pointer by arithmetic. */
    @Override
    protected void createEditPolicies() {
        // none
    }
}
