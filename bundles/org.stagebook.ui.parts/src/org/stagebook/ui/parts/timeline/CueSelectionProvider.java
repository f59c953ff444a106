package org.stagebook.ui.parts.timeline;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.stagebook.model.Cue;

/** Tells the workbench which cues are selected on the timeline, the leading one first as tables have it. */
final class CueSelectionProvider implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Consumer<List<Cue>> onSet;
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /**
     * Nothing selected.
     *
     * @param onSet shows a selection that the workbench asks for
     */
    CueSelectionProvider(Consumer<List<Cue>> onSet) {
        this.onSet = onSet;
    }

    /** The person selected these, the leading one last. */
    void changed(List<Cue> cues) {
        selection = new StructuredSelection(cues.reversed());
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured) {
            List<Cue> cues = structured.stream()
                    .filter(Cue.class::isInstance)
                    .map(Cue.class::cast)
                    .toList()
                    .reversed();
            onSet.accept(cues);
            changed(cues);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
