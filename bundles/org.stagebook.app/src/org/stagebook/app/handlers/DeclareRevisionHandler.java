package org.stagebook.app.handlers;

import org.stagebook.ui.parts.handoff.HandoffControl;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;

/** Shows where a file that was changed on purpose is declared. */
public final class DeclareRevisionHandler extends HandoffHandler {

    public DeclareRevisionHandler() {
        super(
                HandoffHandler::isSent,
                "This production has no handoff that was issued. Build one first, or receive a package.");
    }

    @Override
    void act(HandoffControl pages) {
        pages.open(HandoffPage.PACKAGE);
    }
}
