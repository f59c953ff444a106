package org.stagebook.ui.parts.handoff;

import java.util.Map;
import java.util.function.Consumer;

/** The long work the form asks for; done elsewhere, with progress and cancel, so that the form needs no workbench. */
public interface HandoffActions {

    void build();

    void verify();

    /**
     * Records the word of the receiver in the package and in the production.
     *
     * @param request in which role, by whom and what not
     * @param failed told why nothing was even begun, a sentence; what comes later stands in the results
     */
    void accept(Request request, Consumer<String> failed);

    /**
     * The word of the receiver.
     *
     * @param by may be empty
     * @param refused path to reason; everything else is accepted
     */
    record Request(String role, String by, Map<String, String> refused) {}
}
