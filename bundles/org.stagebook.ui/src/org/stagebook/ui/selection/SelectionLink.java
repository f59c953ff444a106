package org.stagebook.ui.selection;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Shows in one part what is selected in the others.
 *
 * <p>Only model objects pass; an empty selection or one of headings alone leaves the part as it is. The part's own
 * selection never comes back to it. Close the link when the part is disposed.
 */
public final class SelectionLink implements AutoCloseable {

    private final ISelectionService service;
    private final ISelectionListener listener;

    /** @param reveal called on the UI thread with the objects selected elsewhere, at least one */
    public SelectionLink(IWorkbenchPart own, Consumer<List<EObject>> reveal) {
        this.service = own.getSite().getWorkbenchWindow().getSelectionService();
        this.listener = (part, selection) -> {
            if (part != own) {
                pass(selection, reveal);
            }
        };
        service.addSelectionListener(listener);
    }

    /** Shows what is selected now, for a part that has just been opened. */
    public static void showCurrent(IWorkbenchPart own, Consumer<List<EObject>> reveal) {
        pass(own.getSite().getWorkbenchWindow().getSelectionService().getSelection(), reveal);
    }

    @Override
    public void close() {
        service.removeSelectionListener(listener);
    }

    /** The model objects of a selection, in its order. */
    public static List<EObject> objectsOf(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            return Arrays.stream(structured.toArray())
                    .filter(EObject.class::isInstance)
                    .map(EObject.class::cast)
                    .toList();
        }
        return List.of();
    }

    private static void pass(ISelection selection, Consumer<List<EObject>> reveal) {
        List<EObject> objects = objectsOf(selection);
        if (!objects.isEmpty()) {
            reveal.accept(objects);
        }
    }
}
