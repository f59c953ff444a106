package org.stagebook.ui.graph.timeline.layout.planted;

import org.eclipse.draw2d.planted.FakeFigure;

public class DrawsItself {

    public void show(FakeFigure shown) {}
}
