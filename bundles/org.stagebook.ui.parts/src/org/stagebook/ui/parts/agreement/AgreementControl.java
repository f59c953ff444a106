package org.stagebook.ui.parts.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.brief.prebrief.PreBriefLibrary;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.Registration;
import org.stagebook.ui.parts.agreement.presenter.CreativePresenter;
import org.stagebook.ui.parts.agreement.presenter.FormatsPresenter;
import org.stagebook.ui.parts.agreement.presenter.PreBriefPresenter;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.PagedControl;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** What is agreed before the mix, in three pages; needs no workbench and follows the session by itself. */
public final class AgreementControl extends Composite {

    /** The pages by their places in the strip. */
    public enum PageOf {
        FORMATS,
        PRE_BRIEF,
        CREATIVE_BRIEF
    }

    private final PagedControl pages;
    private GridLook look;

    /**
     * The pages on a production.
     *
     * @param templates where the house keeps its pre-briefs
     * @param folderChosen told when somebody keeps them elsewhere
     */
    public AgreementControl(
            Composite parent, EditingSession session, GridLook look, Path templates, Consumer<Path> folderChosen) {
        super(parent, SWT.NONE);
        this.look = look;
        setLayout(new FillLayout());
        CssRole.PANEL.paint(this, look.colors());
        FormatsPresenter formats = new FormatsPresenter(session);
        PreBriefPresenter preBrief = new PreBriefPresenter(session, new PreBriefLibrary(templates));
        CreativePresenter creative = new CreativePresenter(session);
        pages = new PagedControl(
                this,
                look,
                List.of(
                        area -> new FormatsPage(area, formats, look),
                        area -> new PreBriefPage(area, preBrief, look, folderChosen),
                        area -> new CreativePage(area, creative, look)));
        Registration registration = session.addListener(event -> pages.refresh());
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
    public void open(PageOf page) {
        pages.open(page.ordinal());
    }

    /** The page in front. */
    public PageOf current() {
        return PageOf.values()[pages.current()];
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
