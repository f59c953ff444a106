package org.stagebook.app.handlers;

import org.stagebook.ui.parts.handoff.HandoffControl;

/** Reads the files of the draft and shows what is wrong with them. */
public final class CheckHandoffHandler extends HandoffHandler {

    public CheckHandoffHandler() {
        super(HandoffHandler::isDraft, "This production has no draft of a handoff. Start one with New handoff.");
    }

    @Override
    void act(HandoffControl pages) {
        pages.check();
    }
}
