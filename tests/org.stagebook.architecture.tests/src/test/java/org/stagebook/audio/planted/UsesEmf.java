package org.stagebook.audio.planted;

import org.eclipse.emf.ecore.EObject;

public class UsesEmf {

    public void accept(EObject object) {}
}
