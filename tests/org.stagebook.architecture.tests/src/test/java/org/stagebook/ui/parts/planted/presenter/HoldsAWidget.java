package org.stagebook.ui.parts.planted.presenter;

import org.eclipse.swt.planted.FakeWidget;

public class HoldsAWidget {

    public void show(FakeWidget shown) {}
}
