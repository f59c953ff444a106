package org.stagebook.ui.parts.pages;

import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;

/** A form of several pages under a strip with their names; a page is only left once what is being written in it was taken. */
public final class PagedControl extends Composite {

    private final PageStrip strip;
    private final Composite body;
    private final List<Page> pages;
    private final Runnable turned;
    private int current;

    /** @param makers make a page each, in the order of the strip */
    public PagedControl(Composite parent, GridLook look, List<Function<Composite, Page>> makers) {
        this(parent, look, makers, () -> {
            // nobody wants to know
        });
    }

    /** The same, telling before another page comes to the front. */
    public PagedControl(Composite parent, GridLook look, List<Function<Composite, Page>> makers, Runnable turned) {
        super(parent, SWT.NONE);
        this.turned = turned;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        strip = new PageStrip(this, look, this::open);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        body = new Composite(this, SWT.NONE);
        body.setLayout(new StackLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        pages = makers.stream().map(maker -> maker.apply(body)).toList();
        setLook(look);
        show(0);
    }

    /** The page in front, counted from 0. */
    public int current() {
        return current;
    }

    /** Brings a page to the front, unless the one in front holds an entry that is refused. */
    public void open(int page) {
        if (page == current || pages.get(current).take()) {
            turned.run();
            show(page);
        }
    }

    /** Shows the model as it is now: the page in front, and the signs of all. */
    public void refresh() {
        pages.get(current).refresh();
        strip.show(pages.stream().map(Page::tab).toList(), current);
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(body, look.colors());
        strip.setLook(look);
        pages.forEach(page -> page.setLook(look));
    }

    /** Takes what somebody is in the middle of writing. */
    public boolean take() {
        return pages.get(current).take();
    }

    /** The strip with the names. */
    public PageStrip strip() {
        return strip;
    }

    @Override
    public boolean setFocus() {
        return pages.get(current).setFocus();
    }

    private void show(int page) {
        current = page;
        ((StackLayout) body.getLayout()).topControl = pages.get(page).control();
        refresh();
        body.layout();
        pages.get(page).toTop();
    }
}
