package org.stagebook.app.handlers;

import org.stagebook.ui.parts.handoff.HandoffControl;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;

/** Shows where and how the draft is built. */
public final class BuildHandoffHandler extends HandoffHandler {

    public BuildHandoffHandler() {
        super(HandoffHandler::isDraft, "This production has no draft of a handoff. Start one with New handoff.");
    }

    @Override
    void act(HandoffControl pages) {
        pages.open(HandoffPage.PACKAGE);
    }
}
