package org.eclipse.swt.planted;

/** Stands for a widget toolkit that is not on this class path. */
public class FakeWidget {}
