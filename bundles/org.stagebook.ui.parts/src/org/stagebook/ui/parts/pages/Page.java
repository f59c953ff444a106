package org.stagebook.ui.parts.pages;

import org.eclipse.swt.widgets.Control;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.presenter.PageTab;

/** One page of a form of several. */
public interface Page {

    /** How it is announced now. */
    PageTab tab();

    /** What is shown. */
    Control control();

    /** Shows the model as it is now. */
    void refresh();

    /** Takes over colours and fonts. */
    void setLook(GridLook look);

    /**
     * Takes what somebody is in the middle of writing, before the page is left.
     *
     * @return false if it was refused and stays open
     */
    boolean take();

    /** Shows its beginning. */
    default void toTop() {
        // a page that does not scroll has nothing else in view
    }

    /** Puts the keyboard where work begins. */
    boolean setFocus();
}
