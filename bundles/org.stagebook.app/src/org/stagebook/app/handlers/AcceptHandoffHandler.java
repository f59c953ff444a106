package org.stagebook.app.handlers;

import org.stagebook.ui.parts.handoff.HandoffControl;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;

/** Shows the files of a package, where each is accepted, queried or refused. */
public final class AcceptHandoffHandler extends HandoffHandler {

    public AcceptHandoffHandler() {
        super(
                HandoffHandler::isSent,
                "This production has no handoff that was issued. Build one first, or receive a package.");
    }

    @Override
    void act(HandoffControl pages) {
        pages.open(HandoffPage.ACCEPTANCE);
    }
}
