package org.stagebook.ui.parts.handoff;

import java.util.function.Consumer;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.handoff.presenter.HandoffProgress;

/**
 * What the pages of a handoff share.
 *
 * @param look at first
 * @param open brings another page to the front
 */
record PageContext(
        HandoffPresenter presenter,
        HandoffProgress progress,
        HandoffWorks works,
        FilePrompts prompts,
        GridLook look,
        Consumer<HandoffPage> open) {}
