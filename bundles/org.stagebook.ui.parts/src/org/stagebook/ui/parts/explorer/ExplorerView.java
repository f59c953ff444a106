package org.stagebook.ui.parts.explorer;

import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.stagebook.model.Production;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.parts.explorer.presenter.ExplorerGroup;
import org.stagebook.ui.parts.explorer.presenter.GroupKind;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.SessionWatch;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** The view on the left: the open production as a tree, or how to open one. */
public final class ExplorerView extends ViewPart {

    public static final String ID = "org.stagebook.ui.parts.explorer";

    private OpenProductions productions;
    private Composite root;
    private ExplorerEmptyState empty;
    private ExplorerTreeViewer tree;
    private SelectionLink link;
    private SessionWatch watch;
    private Appearances.Subscription appearance;

    @Override
    public void createPartControl(Composite parent) {
        productions = getSite().getService(OpenProductions.class);
        Appearances appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Icons icons = new Icons(resources);
        root = new Composite(parent, SWT.NONE);
        root.setLayout(new StackLayout());
        empty = new ExplorerEmptyState(
                root, new ExplorerEmptyState.Look(appearances.colors(), new Fonts(resources), icons), this::run);
        tree = new ExplorerTreeViewer(root, icons, appearances::colors, this::open, this::openGroup);
        getSite().setSelectionProvider(tree.viewer());
        tree.registerMenu(getSite());
        appearance = appearances.onChange(colors -> tree.refresh());
        link = new SelectionLink(this, tree::reveal);
        watch = new SessionWatch(productions, root.getDisplay(), affected -> refresh());
        refresh();
    }

    @Override
    public void setFocus() {
        StackLayout layout = (StackLayout) root.getLayout();
        layout.topControl.setFocus();
    }

    @Override
    public void dispose() {
        watch.close();
        link.close();
        appearance.close();
        super.dispose();
    }

    private void refresh() {
        if (root.isDisposed()) {
            return;
        }
        List<Production> roots =
                productions.all().stream().map(OpenProduction::production).toList();
        tree.show(roots);
        ((StackLayout) root.getLayout()).topControl = roots.isEmpty() ? empty.root() : tree.control();
        root.layout();
    }

    private void open(EObject object) {
        try {
            if (!new EditorOpener(getSite().getPage()).open(object)) {
                tree.toggle(object);
            }
        } catch (PartInitException e) {
            ILog.get().error("The editor could not be opened. " + e.getMessage(), e);
        }
    }

    private void openGroup(ExplorerGroup.Kind group) {
        try {
            EditorOpener opener = new EditorOpener(getSite().getPage());
            if (group.owner() instanceof Production production) {
                open(opener, group.kind(), production);
            }
        } catch (PartInitException e) {
            ILog.get().error("The editor could not be opened. " + e.getMessage(), e);
        }
    }

    private static void open(EditorOpener opener, GroupKind kind, Production production) throws PartInitException {
        if (kind == GroupKind.VERSIONS) {
            opener.openVersions(production);
        } else if (kind == GroupKind.DELIVERABLES) {
            opener.openDeliverables(production);
        } else if (kind == GroupKind.PLAN) {
            opener.openPlan(production);
        } else {
            opener.openAgreement(production);
        }
    }

    private void run(String commandId) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(commandId, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + commandId + " could not be run. " + e.getMessage(), e);
        }
    }

    /** Selects and shows the object, for those who have just made it. */
    public void reveal(EObject object) {
        tree.reveal(List.of(object));
        getSite().getSelectionProvider().setSelection(new StructuredSelection(object));
    }
}
