package org.stagebook.ui.planted;

import org.stagebook.ui.graph.planted.MayDrawFigures;

public class UsesTheGraph {

    public void show(MayDrawFigures figures) {}
}
