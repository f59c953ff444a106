package org.stagebook.ui.planted;

import org.eclipse.draw2d.planted.FakeFigure;

public class DrawsFigures extends FakeFigure {}
