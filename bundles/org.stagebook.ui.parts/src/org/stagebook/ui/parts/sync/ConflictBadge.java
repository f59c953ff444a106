package org.stagebook.ui.parts.sync;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.stagebook.ui.parts.sync.presenter.OpenConflicts;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.SessionWatch;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** Stands in the status area while something has to be settled; a click shows what. */
public final class ConflictBadge extends WorkbenchWindowControlContribution {

    private static final String WIDEST = WorkState.ATTENTION.sign() + "  " + OpenConflicts.badge(999);

    @Override
    protected Control createControl(Composite parent) {
        OpenProductions productions = getWorkbenchWindow().getService(OpenProductions.class);
        Appearances appearances = getWorkbenchWindow().getService(Appearances.class);
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 8;
        layout.marginHeight = 2;
        frame.setLayout(layout);
        Label label = new Label(frame, SWT.NONE);
        label.setData("id", "settle.badge");
        label.setText(WIDEST);
        label.setFont(new Fonts(new LocalResourceManager(JFaceResources.getResources(), frame)).body());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
        data.widthHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        label.setLayoutData(data);
        label.setToolTipText("What two people changed in different ways; click to settle it.");
        label.addListener(SWT.MouseUp, event -> show());
        CssRole.OWN.paint(label, appearances.colors());
        Runnable refresh = () -> refresh(label, productions, appearances.colors());
        SessionWatch watch = new SessionWatch(productions, parent.getDisplay(), affected -> refresh.run());
        Appearances.Subscription look = appearances.onChange(colors -> refresh.run());
        frame.addListener(SWT.Dispose, event -> {
            watch.close();
            look.close();
        });
        refresh.run();
        return frame;
    }

    private static void refresh(Label label, OpenProductions productions, StagebookColors colors) {
        if (label.isDisposed()) {
            return;
        }
        int count = productions
                .active()
                .map(open -> OpenConflicts.of(open.production()).size())
                .orElse(0);
        label.setText(count == 0 ? "" : WorkState.ATTENTION.sign() + "  " + OpenConflicts.badge(count));
        label.setForeground(colors.state(WorkState.ATTENTION));
    }

    private void show() {
        try {
            getWorkbenchWindow().getActivePage().showView(SettleView.ID, null, IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException e) {
            ILog.get().error("What has to be settled could not be shown. " + e.getMessage(), e);
        }
    }
}
