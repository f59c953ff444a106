package org.stagebook.ui.parts.explorer;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.stagebook.model.Production;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.parts.explorer.presenter.ExplorerGroup;
import org.stagebook.ui.parts.explorer.presenter.ExplorerTree;
import org.stagebook.ui.theme.StagebookColors;

/** The tree widget of the explorer. */
final class ExplorerTreeViewer {

    private final TreeViewer viewer;
    private List<Production> roots = List.of();

    ExplorerTreeViewer(
            Composite parent,
            Icons icons,
            Supplier<StagebookColors> colors,
            Consumer<EObject> open,
            Consumer<ExplorerGroup.Kind> openGroup) {
        ExplorerTree tree = new ExplorerTree();
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(new ExplorerContent(tree));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ExplorerLabels(tree, icons, colors)));
        viewer.setUseHashlookup(true);
        viewer.getTree().setData("id", "explorer.tree");
        viewer.addDoubleClickListener(event -> activate(event.getSelection(), open, openGroup));
        viewer.setInput(roots);
    }

    TreeViewer viewer() {
        return viewer;
    }

    Control control() {
        return viewer.getControl();
    }

    void registerMenu(IWorkbenchPartSite site) {
        MenuManager menu = new MenuManager();
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        site.registerContextMenu(menu, viewer);
    }

    /** Shows the productions; keeps what is open and selected. New ones are opened one level. */
    void show(List<Production> productions) {
        if (productions.equals(roots)) {
            refresh();
            return;
        }
        roots = productions;
        viewer.setInput(roots);
        viewer.expandToLevel(2);
    }

    void refresh() {
        viewer.refresh();
    }

    /** Selects the objects; opens the branches above the first. Those that no longer exist are left out. */
    void reveal(List<EObject> objects) {
        viewer.setSelection(new StructuredSelection(objects), true);
    }

    void toggle(Object node) {
        viewer.setExpandedState(node, !viewer.getExpandedState(node));
    }

    private void activate(
            org.eclipse.jface.viewers.ISelection selection,
            Consumer<EObject> open,
            Consumer<ExplorerGroup.Kind> openGroup) {
        Object node = ((StructuredSelection) selection).getFirstElement();
        if (node instanceof EObject object) {
            open.accept(object);
        } else if (node instanceof ExplorerGroup.Kind group && group.kind().isOpened()) {
            openGroup.accept(group);
        } else {
            toggle(node);
        }
    }
}
