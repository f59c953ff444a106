package org.stagebook.edit.planted;

import org.eclipse.swt.planted.FakeWidget;

public class UsesAWidget extends FakeWidget {}
