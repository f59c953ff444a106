package org.stagebook.ui.graph.planted;

import org.eclipse.draw2d.planted.FakeFigure;
import org.stagebook.model.Cue;

public class MayDrawFigures extends FakeFigure {

    public void draw(Cue cue) {}
}
