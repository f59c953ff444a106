package org.stagebook.ui.graph.versions;

import java.util.List;
import org.stagebook.model.MixVersion;

/** What a graph of versions asks of the page it is in. */
public interface VersionGraphHost {

    /** Other versions are selected now, the leading one last. */
    void selectionChanged(List<MixVersion> versions);

    /** A version was double-clicked or Enter was pressed on it: show the production as it was then. */
    void openRequested(MixVersion version);

    /** Two versions were brought together: say what is different. */
    void compareRequested(MixVersion earlier, MixVersion later);
}
