package org.stagebook.ui.parts.handoff;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.edit.Registration;
import org.stagebook.model.CheckedFile;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Query;
import org.stagebook.model.Revision;
import org.stagebook.model.Verification;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.handoff.presenter.HandoffProgress;
import org.stagebook.ui.parts.pages.PagedControl;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** The pages on a handoff, from draft to acceptance; needs no workbench and follows the session by itself. */
public final class HandoffControl extends Composite {

    private final HandoffWorks works;
    private final PagedControl pages;
    private CheckPage check;
    private AcceptancePage acceptance;
    private GridLook look;

    public HandoffControl(
            Composite parent, HandoffPresenter presenter, GridLook look, HandoffWorks works, FilePrompts prompts) {
        super(parent, SWT.NONE);
        this.look = look;
        this.works = works;
        setLayout(new FillLayout());
        CssRole.PANEL.paint(this, look.colors());
        PageContext context =
                new PageContext(presenter, new HandoffProgress(presenter), works, prompts, look, this::open);
        pages = new PagedControl(
                this,
                look,
                List.of(
                        area -> new OverviewPage(area, context),
                        area -> new ContentsPage(area, context),
                        area -> new ReadingPage(area, context),
                        area -> check = new CheckPage(area, context),
                        area -> new PackagePage(area, context),
                        area -> acceptance = new AcceptancePage(area, context),
                        area -> new ChangesPage(area, context)),
                works.watch()::forget);
        Registration registration = presenter.session().addListener(event -> pages.refresh());
        addListener(SWT.Dispose, event -> registration.close());
    }

    /** Takes over the colours of the other look. */
    public void setColors(StagebookColors colors) {
        look = look.with(colors);
        CssRole.PANEL.paint(this, colors);
        pages.setLook(look);
        pages.refresh();
    }

    /** Brings a page to the front. */
    public void open(HandoffPage page) {
        pages.open(page.ordinal());
    }

    /** The page in front. */
    public HandoffPage current() {
        return HandoffPage.values()[pages.current()];
    }

    /** Reads the files of the draft and shows what is wrong with them. */
    public void check() {
        open(HandoffPage.CHECK);
        works.check();
        pages.refresh();
    }

    /** Verifies the package and shows what was found. */
    public void verify() {
        open(HandoffPage.PACKAGE);
        works.verify();
        pages.refresh();
    }

    /** Shows where something stands. */
    public void reveal(EObject object) {
        switch (object) {
            case HandoffItem item -> open(HandoffPage.CONTENTS);
            case Finding finding -> {
                open(HandoffPage.CHECK);
                check.reveal(finding);
            }
            case Query query -> {
                open(HandoffPage.ACCEPTANCE);
                acceptance.reveal(query);
            }
            case Verification verification -> open(HandoffPage.PACKAGE);
            case CheckedFile file -> open(HandoffPage.PACKAGE);
            case Revision revision -> open(HandoffPage.PACKAGE);
            default -> pages.refresh();
        }
    }

    /** The long work behind the pages. */
    public HandoffWorks works() {
        return works;
    }

    /** The pages and their strip. */
    public PagedControl pages() {
        return pages;
    }

    @Override
    public boolean setFocus() {
        return pages.setFocus();
    }
}
