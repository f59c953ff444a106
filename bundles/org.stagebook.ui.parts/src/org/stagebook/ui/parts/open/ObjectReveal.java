package org.stagebook.ui.parts.open;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.stagebook.model.Cue;

/** What an editor adapts to when it can select and scroll to an object it shows; ignores objects it does not show. */
@FunctionalInterface
public interface ObjectReveal {

    void reveal(EObject object);

    /** Shows the object in the editor if that can. */
    static void in(IEditorPart editor, EObject object) {
        ObjectReveal reveal = editor == null ? null : editor.getAdapter(ObjectReveal.class);
        if (reveal != null) {
            reveal.reveal(object);
        }
    }

    /** After an undo: shows the first cue that was touched and still exists, in every open editor. */
    static void inOpenEditors(IWorkbenchPage page, Collection<EObject> touched) {
        touched.stream()
                .filter(object -> object instanceof Cue && object.eContainer() != null)
                .findFirst()
                .ifPresent(cue -> {
                    for (IEditorReference reference : page.getEditorReferences()) {
                        in(reference.getEditor(false), cue);
                    }
                });
    }
}
