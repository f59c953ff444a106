package org.stagebook.delivery.rule;

import java.util.List;
import java.util.Locale;
import org.stagebook.delivery.qc.FileReading.Pops;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.metering.weighting.FrameRange;

/** Before the action or behind it: where sync pops are. */
enum PopEnd {
    HEAD,
    TAIL;

    /** Begins names of quantities: {@code "headPop"}. */
    String quantity() {
        return name().toLowerCase(Locale.ROOT) + "Pop";
    }

    /** For people. */
    String words() {
        return name().toLowerCase(Locale.ROOT) + " pop";
    }

    List<Pop> of(Pops pops) {
        return this == HEAD ? pops.head() : pops.tail();
    }

    /** Frames from the beginning of a pop to the first frame of action, or from behind the last one to the pop. */
    long distance(Pop pop, FrameRange action) {
        return this == HEAD
                ? action.startFrame() - pop.range().startFrame()
                : pop.range().startFrame() - action.endFrame();
    }
}
