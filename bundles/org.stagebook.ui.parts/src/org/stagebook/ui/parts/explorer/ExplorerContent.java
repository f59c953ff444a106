package org.stagebook.ui.parts.explorer;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.stagebook.ui.parts.explorer.presenter.ExplorerTree;

/** Hands the shape of the explorer to the tree widget, a level at a time. The viewer's input is a list of roots. */
final class ExplorerContent implements ITreeContentProvider {

    private final ExplorerTree tree;

    ExplorerContent(ExplorerTree tree) {
        this.tree = tree;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return tree.children(node).toArray();
    }

    @Override
    public Object getParent(Object node) {
        return tree.parent(node).orElse(null);
    }

    @Override
    public boolean hasChildren(Object node) {
        return tree.hasChildren(node);
    }
}
