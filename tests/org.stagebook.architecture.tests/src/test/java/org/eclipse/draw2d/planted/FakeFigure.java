package org.eclipse.draw2d.planted;

/** Stands for a figure. */
public class FakeFigure {}
